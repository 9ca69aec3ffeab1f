// Made by scripts/build-lexicon.ts from WordNet 3.1, © Princeton University (see THIRD-PARTY.md). Not edited by hand.

/** A place a line: its names, parted by |, then @ and the place it lies in; ! marks a country, * a national capital. */
export const PLACES = `
!Afghanistan|Islamic State of Afghanistan
!Albania|Republic of Albania@Balkan Peninsula
!Algeria|Algerie|Democratic and Popular Republic of Algeria@Maghreb
!Andorra|Principality of Andorra@Iberian Peninsula
!Angola|Republic of Angola
!Antigua and Barbuda@Leeward Islands
!Argentina|Argentine Republic
!Armenia|Republic of Armenia|Hayastan@Transcaucasia
!Australia|Commonwealth of Australia
!Austria|Republic of Austria|Oesterreich
!Azerbaijan|Azerbaijani Republic|Azerbajdzhan|Azerbajdzhan Republic@Transcaucasia
!Bahamas|Commonwealth of the Bahamas|Bahama Islands@West Indies
!Bahrain|State of Bahrain|Bahrein@Gulf States
!Balkans
!Bangladesh|People's Republic of Bangladesh|Bangla Desh|East Pakistan
!Barbados@Barbados
!Belarus|Republic of Belarus|Byelarus|Byelorussia|Belorussia|White Russia
!Belgium|Kingdom of Belgium|Belgique
!Belize|British Honduras@Central America
!Benin|Republic of Benin|Dahomey
!Bhutan|Kingdom of Bhutan
!Bolivia|Republic of Bolivia
!Bosnia and Herzegovina|Republic of Bosnia and Herzegovina|Bosna i Hercegovina|Bosnia-Herzegovina|Bosnia
!Botswana|Republic of Botswana
!Brazil|Federative Republic of Brazil|Brasil
!Bulgaria|Republic of Bulgaria
!Burkina Faso|Upper Volta
!Burundi|Republic of Burundi@East Africa
!Cambodia|Kingdom of Cambodia|Kampuchea@Indochina
!Cameroon|Republic of Cameroon|Cameroun
!Canada
!Cape Verde|Republic of Cape Verde@Cape Verde Islands
!Central African Republic|Central Africa
!Chad|Republic of Chad|Tchad
!Chile|Republic of Chile
!China|People's Republic of China|Communist China|Red China|PRC|Cathay
!Colombia|Republic of Colombia
!Comoros|Federal Islamic Republic of the Comoros@Comoro Islands
!Congo|Democratic Republic of the Congo|Zaire|Belgian Congo
!Congo|Republic of the Congo|French Congo
!Costa Rica|Republic of Costa Rica@Central America
!Croatia|Republic of Croatia|Hrvatska@Balkan Peninsula
!Cuba@Greater Antilles
!Cuba|Republic of Cuba@Cuba
!Cyprus|Republic of Cyprus@Cyprus
!Czech Republic
!Denmark|Kingdom of Denmark|Danmark@Jutland
!Djibouti|Republic of Djibouti|Afars and Issas@Somali peninsula
!Dominican Republic@Hispaniola
!Dominica|Commonwealth of Dominica@Dominica
!East Germany|German Democratic Republic
!East Timor@Southeast Asia
!Ecuador|Republic of Ecuador
!Egypt|Arab Republic of Egypt|United Arab Republic@Middle East
!El Salvador|Republic of El Salvador|Salvador@Central America
!England@United Kingdom
!Equatorial Guinea|Republic of Equatorial Guinea|Spanish Guinea
!Eritrea|State of Eritrea@Somali peninsula
!Ethiopia|Federal Democratic Republic of Ethiopia|Yaltopya|Abyssinia@Somali peninsula
!Etruria@Italy
!Fiji|Republic of Fiji@Fiji Islands
!Finland|Republic of Finland|Suomi
!Flanders
!France|French Republic
!Gabon|Gabonese Republic|Gabun
!Gambia|The Gambia|Republic of The Gambia
!Georgia|Sakartvelo@Transcaucasia
!Germany|Federal Republic of Germany|Deutschland|FRG
!Ghana|Republic of Ghana|Gold Coast
!Greece|Hellenic Republic|Ellas
!Grenada@Windward Islands
!Guatemala|Republic of Guatemala@Central America
!Guinea-Bissau|Republic of Guinea-Bissau|Guine-Bissau|Portuguese Guinea
!Guinea|Republic of Guinea|French Guinea
!Guyana|Co-operative Republic of Guyana|British Guiana@Guiana
!Haiti|Republic of Haiti@Hispaniola
!Holy See|The Holy See|State of the Vatican City@Rome
!Honduras|Republic of Honduras@Central America
!Hungary|Republic of Hungary|Magyarorszag
!Iceland|Republic of Iceland@Iceland
!India|Republic of India|Bharat
!Indonesia|Republic of Indonesia|Dutch East Indies@Southeast Asia
!Iran|Islamic Republic of Iran|Persia@Middle East
!Iraq|Republic of Iraq|Al-Iraq|Irak@Middle East
!Ireland|Hibernia|Emerald Isle@British Isles
!Ireland|Republic of Ireland|Irish Republic|Eire@Ireland
!Israel@Middle East
!Israel|State of Israel|Yisrael|Zion|Sion@Middle East
!Italy|Italian Republic|Italia
!Ivory Coast|Cote d'Ivoire|Republic of Cote d'Ivoire
!Jamaica@Jamaica
!Japan|Japanese Islands|Japanese Archipelago
!Japan|Nippon|Nihon
!Jordan|Hashemite Kingdom of Jordan@Middle East
!Kazakhstan|Republic of Kazakhstan|Kazakstan|Kazakh|Kazak
!Kenya|Republic of Kenya@East Africa
!Kiribati|Republic of Kiribati@Micronesia
!Kuwait|State of Kuwait|Koweit@Middle East
!Kyrgyzstan|Kyrgyz Republic|Kirghizia|Kirgizia|Kirghiz|Kirgiz|Kirghizstan|Kirgizstan
!Laos|Lao People's Democratic Republic@Indochina
!Lebanon|Lebanese Republic@Middle East
!Lesotho|Kingdom of Lesotho|Basutoland
!Liberia|Republic of Liberia
!Libya|Socialist People's Libyan Arab Jamahiriya
!Liechtenstein|Principality of Liechtenstein
!Luxembourg|Grand Duchy of Luxembourg|Luxemburg
!Macedonia@Balkan Peninsula
!Madagascar|Republic of Madagascar|Malagasy Republic@Madagascar
!Malawi|Republic of Malawi|Nyasaland
!Malaysia|Federation of Malaysia@Indochina
!Maldives|Republic of Maldives@Maldives
!Mali|Republic of Mali|French Sudan
!Malta|Republic of Malta@Malta
!Marshall Islands|Republic of the Marshall Islands@Marshall Islands
!Mauritania|Islamic Republic of Mauritania|Mauritanie|Muritaniya
!Mauritius|Republic of Mauritius@Mauritius
!Mexico|United Mexican States@Mesoamerica
!Micronesia|Federated States of Micronesia|TT@Micronesia
!Moldova|Republic of Moldova|Moldavia
!Monaco|Principality of Monaco
!Mongolia|Mongolian People's Republic|Outer Mongolia@Mongolia
!Morocco|Kingdom of Morocco|Maroc|Marruecos|Al-Magrib@Maghreb
!Mozambique|Republic of Mozambique|Mocambique
!Myanmar|Union of Burma|Burma@Indochina
!Namibia|Republic of Namibia|South West Africa
!Nauru|Republic of Nauru@Nauru
!Nepal|Kingdom of Nepal
!Netherlands|The Netherlands|Kingdom of The Netherlands|Nederland|Holland
!New Zealand@New Zealand
!New Zealand|New Zealand Islands
!Nicaragua|Republic of Nicaragua@Central America
!Nigeria|Federal Republic of Nigeria
!Niger|Republic of Niger
!North Korea|Democratic People's Republic of Korea|D.P.R.K.|DPRK@Korea
!North Vietnam@Vietnam
!Northern Ireland@United Kingdom
!Norway|Kingdom of Norway|Norge|Noreg
!Oman|Sultanate of Oman|Muscat and Oman@Arabian Peninsula
!Pakistan|Islamic Republic of Pakistan|West Pakistan
!Palau|Republic of Palau|TT@Palau
!Panama|Republic of Panama
!Papua New Guinea|Independent State of Papua New Guinea@New Guinea
!Paraguay|Republic of Paraguay
!Peru|Republic of Peru
!Philippines|Republic of the Philippines@Southeast Asia
!Poland|Republic of Poland|Polska
!Portugal|Portuguese Republic@Iberian Peninsula
!Qatar|State of Qatar|Katar|State of Katar@Qatar
!Romania|Roumania|Rumania
!Rus
!Russia
!Russia|Russian Federation
!Rwanda|Rwandese Republic|Ruanda@East Africa
!Saint Kitts and Nevis|Federation of Saint Kitts and Nevis|Saint Christopher-Nevis|St. Christopher-Nevis|St. Kitts and Nevis@Leeward Islands
!Saint Lucia|St. Lucia@Windward Islands
!Saint Vincent and the Grenadines|St. Vincent and the Grenadines@Windward Islands
!Samoa|Independent State of Samoa|Western Samoa|Samoa i Sisifo@Samoa
!San Marino|Republic of San Marino@Italian Peninsula
!Sao Tome and Principe|Democratic Republic of Sao Tome and Principe|Sao Tome e Principe|Sao Thome e Principe|St. Thomas and Principe
!Saudi Arabia|Kingdom of Saudi Arabia@Middle East
!Scotland@United Kingdom
!Senegal|Republic of Senegal
!Serbia and Montenegro|Union of Serbia and Montenegro|Yugoslavia|Federal Republic of Yugoslavia|Jugoslavija
!Seychelles|Republic of Seychelles@Seychelles
!Sierra Leone|Republic of Sierra Leone
!Singapore|Republic of Singapore@Singapore
!Slovakia|Slovak Republic
!Slovenia|Republic of Slovenia|Slovenija
!Solomon Islands@Solomons
!Somalia@Somali peninsula
!South Africa|Republic of South Africa
!South Korea|Republic of Korea@Korea
!South Vietnam@Vietnam
!Soviet Union|Russia|Union of Soviet Socialist Republics|USSR
!Spain|Kingdom of Spain|Espana@Iberian Peninsula
!Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon
!Sudan|Republic of the Sudan|Soudan
!Suriname|Republic of Suriname|Surinam|Dutch Guiana|Netherlands Guiana@Guiana
!Swaziland|Kingdom of Swaziland
!Sweden|Kingdom of Sweden|Sverige
!Switzerland|Swiss Confederation|Suisse|Schweiz|Svizzera
!Syria|Syrian Arab Republic@Middle East
!Tajikistan|Republic of Tajikistan|Tadzhikistan|Tadzhik|Tadjik|Tajik
!Tanzania|United Republic of Tanzania@East Africa
!Thailand|Kingdom of Thailand|Siam@Malay Peninsula
!Tibet|Thibet|Xizang|Sitsang
!Togo|Togolese Republic
!Tonga|Kingdom of Tonga|Friendly Islands@Polynesia
!Trinidad and Tobago|Republic of Trinidad and Tobago@Caribbean
!Tunisia|Republic of Tunisia@Maghreb
!Turkey|Republic of Turkey@Middle East
!Turkmenistan|Turkomen|Turkmen|Turkmenia
!Tuvalu@Tuvalu
!Uganda|Republic of Uganda@East Africa
!Ukraine|Ukrayina
!United Arab Emirates@Arabian Peninsula
!United Kingdom|UK|U.K.|Britain|United Kingdom of Great Britain and Northern Ireland|Great Britain@British Isles
!United States|United States of America|America|US|U.S.|USA|U.S.A.
!Uruguay
!Uzbekistan|Republic of Uzbekistan|Uzbek
!Vanuatu|Republic of Vanuatu|New Hebrides@Melanesia
!Vatican City|Citta del Vaticano@Holy See
!Venezuela|Republic of Venezuela
!Vietnam|Socialist Republic of Vietnam|Viet Nam|Annam@Indochina
!West Germany|Federal Republic of Germany
!Yemen|Republic of Yemen@Arabian Peninsula
!Yugoslavia
!Zambia|Republic of Zambia|Northern Rhodesia
!Zimbabwe|Republic of Zimbabwe|Rhodesia|Southern Rhodesia
*Abu Dhabi|United Arab Emirates's capital@United Arab Emirates
*Abuja|Nigerian capital@Nigeria
*Accra@Ghana
*Addis Ababa|New Flower@Ethiopia
*Algiers|Algerian capital@Algeria
*Amman@Jordan
*Amsterdam|Dutch capital@Netherlands
*Ankara|Turkish capital|Angora@Turkey
*Antananarivo@Madagascar
*Apia@Samoa
*Ashkhabad@Turkmenistan
*Asmara|Asmera@Eritrea
*Astana|Akmola
*Asuncion@Paraguay
*Athens|Athinai|Greek capital@Greece
*Baghdad|Bagdad@Iraq
*Baku@Azerbaijan
*Bamako@Mali
*Bangkok|Krung Thep@Thailand
*Bangui@Central African Republic
*Banjul@Gambia
*Basseterre@Saint Kitts and Nevis
*Bayrut|Beirut@Lebanon
*Beijing|Peking|Peiping@China
*Belfast@Northern Ireland
*Belgrade|Beograd@Serbia and Montenegro
*Berlin|German capital@Germany
*Bern|Berne@Switzerland
*Bishkek|Biskek|Frunze@Kyrgyzstan
*Bissau@Guinea-Bissau
*Bogota@Colombia
*Brasilia|Brazilian capital@Brazil
*Bratislava|Pressburg|Pozsony@Slovakia
*Brazzaville@Congo
*Bridgetown@Barbados
*Bruxelles|Brussels|Belgian capital@Belgium
*Bucharest|Bucharesti|Bucuresti@Romania
*Budapest|Hungarian capital@Hungary
*Buenos Aires@Argentina
*Bujumbura|Usumbura@Burundi
*Cairo|Al Qahira|El Qahira|Egyptian capital@Egypt
*Canberra|Australian capital@Australia
*Caracas@Venezuela
*Cardiff@Wales
*Castries@Saint Lucia
*Colombo@Sri Lanka
*Conakry|Konakri@Guinea
*Copenhagen|Kobenhavn|Danish capital@Denmark
*Dakar@Senegal
*Dar es Salaam@Tanzania
*Dhaka|Dacca@Bangladesh
*Dimash|Damascus@Syria
*Djibouti@Djibouti
*Doha|Bida|El Beda@Qatar
*Dublin|Irish capital@Ireland
*Dushanbe|Dusanbe|Dyushambe|Stalinabad@Tajikistan
*Edinburgh@Lothian Region
*Freetown@Sierra Leone
*Funafuti@Tuvalu
*Gaborone@Botswana
*George Town@Cayman Islands
*Georgetown|Stabroek@Guyana
*Gran Santiago|Santiago|Santiago de Chile@Chile
*Guatemala City@Guatemala
*Hanoi@Vietnam
*Harare|Salisbury@Zimbabwe
*Havana|Cuban capital@Cuba
*Helsinki|Helsingfors|Finnish capital@Finland
*Honiara@Solomon Islands
*Islamabad@Pakistan
*Jakarta|Djakarta@Java
*Jerusalem@Israel
*Kabul@Afghanistan
*Kampala@Buganda
*Kathmandu|Katmandu@Nepal
*Khartoum@Sudan
*Kigali@Rwanda
*Kingston|Jamaican capital@Jamaica
*Kingstown@Saint Vincent
*Kinshasa|Leopoldville@Congo
*Kishinev|Chisinau@Moldova
*Kolonia@Micronesia
*Kuwait|Kuwait City|Koweit@Kuwait
*Kyyiv|Kiev@Ukraine
*La Paz@Bolivia
*Lhasa|Lassa|Forbidden City@Tibet
*Libreville@Gabon
*Lilongwe@Malawi
*Lima@Peru
*Lisbon|Lisboa@Portugal
*Ljubljana@Slovenia
*Lome@Togo
*London|Greater London|British capital@England
*Luanda|Angolan capital@Angola
*Lusaka@Zambia
*Luxembourg-Ville|Luxembourg|Luxemburg|Luxembourg City@Luxembourg
*Madrid|Spanish capital@Spain
*Malabo@Bioko
*Male@Maldives
*Managua|Nicaraguan capital@Nicaragua
*Manama@Bahrain
*Manila@Philippines
*Maputo@Mozambique
*Maseru@Lesotho
*Mbabane@Swaziland
*Mexico City|Ciudad de Mexico|Mexican capital@Mexico
*Minsk@Belarus
*Mogadishu|Mogadiscio@Somalia
*Monaco-Ville@Monaco
*Monrovia|Liberian capital@Liberia
*Montevideo@Uruguay
*Moscow|Russian capital@Russia
*Muscat|Masqat@Oman
*N'Djamena|Ndjamena|Fort-Lamy@Chad
*Nairobi@Kenya
*Nassau@Bahamas
*Niamey@Niger
*Nicosia@Cyprus
*Nouakchott@Mauritania
*Oslo|Christiania@Norway
*Ottawa|Canadian capital@Ontario
*Panama City|Panamanian capital@Panama
*Paramaribo@Suriname
*Paris|City of Light|French capital@France
*Phnom Penh|Pnom Penh|Cambodian capital@Cambodia
*Port Louis@Mauritius
*Port Moresby@Papua New Guinea
*Port Vila|Vila@Vanuatu
*Port of Spain|Port-of-Spain@Trinidad
*Port-au-Prince|Haitian capital@Haiti
*Porto Novo@Benin
*Prague|Praha|Prag|Czech capital@Czech Republic
*Praia|Cidade de Praia@Cape Verde
*Pretoria@South Africa
*Putrajaya@Malaysia
*Pyongyang@North Korea
*Quito@Ecuador
*Rabat@Morocco
*Reykjavik@Iceland
*Riga@Latvia
*Riyadh@Saudi Arabia
*Rome|Roma|Eternal City|Italian capital@Italy
*Roseau@Dominica
*San Jose@Costa Rica
*San Marino@San Marino
*San Salvador|Salvadoran capital@El Salvador
*Sana|Sanaa|Sana'a@Yemen
*Santo Domingo|Ciudad Trujillo@Dominican Republic
*Sao Tome@Sao Tome and Principe
*Seoul@South Korea
*Singapore@Singapore
*Skopje|Skoplje|Uskub@Macedonia
*Sofia|Serdica|Bulgarian capital@Bulgaria
*St. George's@Grenada
*St. John's|Saint John's@Antigua and Barbuda
*Stockholm@Sweden
*Suva@Fiji
*Taipei|Taipeh@Taiwan
*Tallinn|Tallin@Estonia
*Tarawa|Bairiki@Kiribati
*Tashkent|Taskent@Uzbekistan
*Tbilisi|Tiflis@Georgia
*Tegucigalpa|Honduran capital@Honduras
*Teheran|Tehran|Iranian capital@Iran
*Tirana|Albanian capital@Albania
*Tokyo|Tokio|Yeddo|Yedo|Edo|Japanese capital@Honshu
*Tripoli|Tarabulus Al-Gharb@Libya
*Tunis@Tunisia
*Ulan Bator|Ulaanbaatar|Urga|Kulun@Mongolia
*Vaduz@Liechtenstein
*Valletta|Valetta@Malta
*Victoria@Seychelles
*Vienna|Austrian capital@Austria
*Vientiane|Laotian capital@Laos
*Vilnius|Vilna|Vilno|Wilno@Lithuania
*Warszawa|Warsaw@Poland
*Washington|Washington D.C.|American capital@District of Columbia
*Wellington@New Zealand
*Windhoek@Namibia
*Yamoussukro
*Yangon|Rangoon@Myanmar
*Yaounde@Cameroon
*Yerevan|Jerevan|Erivan@Armenia
*Zagreb@Croatia
A-horizon|A horizon
Aachen|Aken|Aix-la-Chapelle@Germany
Aalborg|Alborg@Denmark
Aalst
Abadan@Iran
Aberdare@Wales
Aberdeen@Maryland
Aberdeen@Scotland
Aberdeen@South Dakota
Aberdeen@Washington
Abidjan@Ivory Coast
Abilene@Kansas
Abilene@Texas
Abkhaz|Abkhazia@Georgia
Abruzzi|Abruzzi e Molise@Italy
Abydos@Turkey
Acadia National Park@Maine
Acadia@Maritime Provinces
Acapulco|Acapulco de Juarez@Mexico
Achaea@Greece
Acre@Brazil
Acre|Akko|Akka|Accho@Israel
Actium@Greece
Adana|Seyhan@Turkey
Adelaide@South Australia
Adelie Land|Terre Adelie|Adelie Coast
Aden@Yemen
Admiralty Island@Alexander Archipelago
Admiralty Islands@Bismarck Archipelago
Adzhar|Adzharia@Georgia
Aegina|Aigina@Greece
Aeolis|Aeolia@Asia Minor
Agra@India
Agrigento|Acragas@Sicily
Akron@Ohio
Al Aqabah|Aqaba|Akaba@Jordan
Al Ladhiqiyah|Latakia@Syria
Alabama|Heart of Dixie|Camellia State|AL|Ala.@United States
Aland islands|Aaland islands|Ahvenanmaa@Finland
Alaska|Last Frontier|AK@United States
Albany@Georgia
Albany@New York
Alberta@Canada
Albion
Albuquerque@New Mexico
Aleutian Islands|Aleutians@Alaska
Alexander Archipelago@Alaska
Alexandria@Louisiana
Alexandria|El Iskandriyah@Egypt
Allentown@Pennsylvania
Almaty|Alma-Ata@Kazakhstan
Alpena@Michigan
Alsace|Alsatia|Elsass@France
Altoona@Pennsylvania
Amarillo@Texas
American Samoa|Eastern Samoa|AS@Samoa
Anaheim@California
Anchorage@Alaska
Andalusia|Andalucia@Spain
Andhra Pradesh@India
Anglesey|Anglesey Island|Anglesea|Anglesea Island|Mona@Wales
Anglia
Anguilla@West Indies
Anjou@France
Ann Arbor@Michigan
Annaba@Algeria
Annapolis@Maryland
Antalya|Adalia@Turkey
Antarctic Circle
Antarctic|Antarctic Zone|South Frigid Zone
Antigua@Antigua and Barbuda
Antilles@West Indies
Antioch|Antakya|Antakiya@Turkey
Antofagasta@Chile
Antwerpen|Antwerp|Anvers@Belgium
Anzio@Italy
Apeldoorn@Netherlands
Appalachia
Appleton layer|F layer|F region@ionosphere
Appleton@Wisconsin
Aquarius|Aquarius the Water Bearer|Water Bearer
Aquila|L'Aquila|Aquila degli Abruzzi@Abruzzi
Aquitaine|Aquitania@France
Arabian Desert|Eastern Desert@Egypt
Arabian Desert|Great Arabian Desert@Arabian Peninsula
Arabian Peninsula|Arabia
Aragon@Spain
Aram
Aran Islands@Ireland
Arcadia@Greece
Arches National Park@Utah
Arctic Archipelago@Canada
Arctic Circle
Arctic|Arctic Zone|North Frigid Zone
Ardennes@Champagne
Areopagus@Athens
Arequipa@Peru
Argos@Greece
Arhus|Aarhus@Denmark
Ariana@Tunisia
Aries|Aries the Ram|Ram
Arizona|Grand Canyon State|AZ@United States
Arkansas|Land of Opportunity|AR|Ark.@United States
Arlington@Texas
Armageddon
Arnhem@Netherlands
Artois@France
Aruba@Netherlands Antilles
Asahikawa@Hokkaido
Asama|Mount Asama@Honshu
Asheville@North Carolina
Asia Minor|Anatolia
Asian Russia
Assam@India
Assur|Asur|Ashur@Assyria
Assyria@Mesopotamia
Astrakhan@Russia
Aswan|Assuan|Assouan@Egypt
Atacama Desert@Chile
Athens@Georgia
Athens@Ohio
Athos|Mount Athos@Greece
Atlanta@Georgia
Atlantic City@New Jersey
Attica@Greece
Auckland@New Zealand
Augusta@Georgia
Augusta@Maine
Austerlitz@Czech Republic
Austin@Texas
Australasia
Australian Desert|Great Australian Desert
Austria-Hungary
Austronesia
Auvergne@France
Avignon@France
Avon@England
Ayr
Az Zarqa|Zarqa@Jordan
Azores|Acores@Portugal
B-horizon|B horizon
Babylon@Mesopotamia
Babylonia|Chaldaea|Chaldea@Mesopotamia
Bad Lands|Badlands@South Dakota
Badlands National Park@South Dakota
Baffin Island@Canada
Bahia Blanca
Bahrain|Bahrain Island|Bahrein|Bahrein Island
Bakersfield@California
Balearic Islands@Spain
Bali@Indonesia
Balkan Peninsula|Balkans
Balmoral Castle@Scotland
Baltimore@Maryland
Bam@Iran
Bandung@Java
Banff@Alberta
Bangalore@India
Bangor@Maine
Bangor@Northern Ireland
Bangor@Wales
Barbados@Lesser Antilles
Barbary
Barbary Coast@Barbary
Barbuda@Antigua and Barbuda
Barcelona@Spain
Bari@Puglia
Barranquilla@Colombia
Barstow@California
Bartlesville@Oklahoma
Basel|Basle|Bale@Switzerland
Basilicata|Lucania@Italy
Basra|Basia@Iraq
Basse-Normandie|Lower-Normandy@Normandie
Bath@England
Batna@Algeria
Baton Rouge@Louisiana
Bavaria@Germany
Bayonne@New Jersey
Beacon Hill@Boston
Beaumont@Texas
Beckley@West Virginia
Beira@Mozambique
Belem|Para|Feliz Lusitania|Santa Maria de Belem|St. Mary of Bethlehem@Brazil
Bellingham@Washington
Belo Horizonte@Brazil
Bemidji@Minnesota
Bend@Oregon
Bengal
Benghazi@Libya
Bennington@Vermont
Bergen@Norway
Berkeley@California
Berkshire@England
Bermuda Triangle
Bermuda|Bermudas
Bethlehem@Pennsylvania
Bethlehem|Bayt Lahm|Bethlehem Ephrathah|Bethlehem-Judah@West Bank
Beverly Hills@California
Bible Belt
Big Bend National Park@Texas
Big Bend@Texas
Big Sur@California
Bihar@India
Bikini@Marshall Islands
Billings@Montana
Biloxi@Mississippi
Binghamton@New York
Bioko@Equatorial Guinea
Birmingham|Brummagem@England
Birmingham|Pittsburgh of the South@Alabama
Biscayne National Park@Florida
Bismarck Archipelago@Melanesia
Bismarck@North Dakota
Bithynia@Asia Minor
Black Hills@South Dakota
Black Rock Desert@Nevada
Blackpool@England
Blacksburg@Virginia
Blantyre@Malawi
Blida@Algeria
Bloemfontein@South Africa
Bloomington@Indiana
Bloomsbury@London
Bluegrass|Bluegrass Country|Bluegrass Region
Boeotia@Greece
Bohemia
Boise@Idaho
Bologna@Emilia-Romagna
Bolzano@Italy
Bonaire@Netherlands Antilles
Bonn@Germany
Bordeaux@France
Borneo|Kalimantan@Malay Archipelago
Bosnia@Bosnia and Herzegovina
Boston Harbor@Boston
Boston|Hub of the Universe|Bean Town|Beantown@Massachusetts
Bougainville@Solomon Islands
Boulder@Colorado
Bourgogne|Burgundy@France
Bouvet Island
Bowery@Manhattan
Bowling Green@Kentucky
Bozeman@Montana
Braga@Portugal
Brandenburg@Prussia
Brasov@Romania
Brattleboro@Vermont
Braunschweig|Brunswick@Germany
Breed's Hill@Charlestown
Bremen@Germany
Bremerhaven@Germany
Brescia@Italy
Brest@France
Bretagne|Brittany|Breiz@France
Bridgeport@Connecticut
Brighton@England
Brindisi@Italy
Brisbane@Queensland
Bristol@England
British Columbia@Canada
British Empire
British Isles
British Virgin Islands@Virgin Islands
Brno|Brunn@Czech Republic
Broadway|Great White Way@Manhattan
Bronx@New York
Brooklyn@New York
Brownsville@Texas
Bruges|City of Bridges@Belgium
Brunei|Negara Brunei Darussalam@Borneo
Brunswick
Brunswick@Maine
Bryan@Texas
Bryce Canyon National Park@Utah
Buckingham Palace@Westminster
Buffalo@New York
Buganda@Uganda
Bulawayo@Zimbabwe
Bull Run@Virginia
Burlington@Vermont
Bursa|Brusa@Turkey
Butte@Montana
Byblos@Lebanon
Bydgoszcz|Bromberg@Poland
Byzantine Empire|Byzantium|Eastern Roman Empire@Roman Empire
Byzantium@Byzantine Empire
C-horizon|C horizon
Cadiz@Spain
Caesarea@Israel
Cairo@Illinois
Calabria@Italy
Calais@France
Caledonia@Scotland
Calgary@Alberta
Cali@Colombia
California|Golden State|CA|Calif.@United States
Caloocan@Philippines
Calvary|Golgotha@Jerusalem
Cambridge@England
Cambridge@Massachusetts
Camden@New Jersey
Camelot
Cameroon@Cameroon
Camlan
Camp David
Campania@Italy
Campeche
Campeche@Campeche
Canary Islands|Canaries@Spain
Cancer|Cancer the Crab|Crab
Cancun@Quintana Roo
Cannes@France
Canterbury@Kent
Canyonlands National Park@Utah
Cape Ann@Massachusetts
Cape Breton Island@Nova Scotia
Cape Cod Canal@Massachusetts
Cape Cod@Massachusetts
Cape Fear@North Carolina
Cape Flattery@Washington
Cape Froward@Chile
Cape Girardeau@Missouri
Cape Hatteras@North Carolina
Cape Horn@Chile
Cape May@New Jersey
Cape Passero|Passero Cape@Sicily
Cape Province|Cape of Good Hope Province|Cape Colony@South Africa
Cape Town@South Africa
Cape Verde Islands
Cape of Good Hope
Capitol Hill@Washington
Capitol Reef National Park@Utah
Cappadocia@Asia Minor
Capri@Campania
Capricorn|Capricorn the Goat|Goat
Carbondale@Illinois
Caribbean
Carlsbad Caverns National Park@New Mexico
Carlsbad@New Mexico
Carolina|Carolinas@South
Caroline Islands@Micronesia
Carson City@Nevada
Cartagena@Colombia
Cartagena@Spain
Carthage@Phoenicia
Casablanca@Morocco
Casper@Wyoming
Castile|Castilla@Spain
Catalonia@Spain
Caucasia|Caucasus
Cayman Islands@West Indies
Cebu@Philippines
Cebu|Cebu City@Philippines
Cedar Rapids@Iowa
Celebes|Sulawesi@Indonesia
Central America@Latin America
Central Park@Manhattan
Centre@France
Ceylon
Chablis@France
Chalcedon|Kadikoy@Istanbul
Chaldea|Chaldaea@Mesopotamia
Champagne|Champagne-Ardenne@France
Champaign@Illinois
Champs Elysees@Paris
Chancellorsville@Virginia
Channel Island@British Isles
Channel Islands National Park@California
Chapel Hill@North Carolina
Charleroi@Belgium
Charleston@South Carolina
Charleston@West Virginia
Charlestown@Boston
Charlottetown@Prince Edward Island
Charlotte|Queen City@North Carolina
Chartres@France
Chattanooga@Tennessee
Chechnya|Chechenia|Chechen Republic@Russia
Cheddar@England
Chelyabinsk@Russia
Chemnitz|Karl-Marx-Stadt@Germany
Chennai|Madras@India
Cherbourg@France
Cherepovets@Russia
Chernobyl@Ukraine
Chester@Pennsylvania
Cheviots|Cheviot Hills@England
Cheyenne@Wyoming
Chicago|Windy City@Illinois
Chihuahua
Chihuahua@Chihuahua
Chihuahuan Desert@Texas
Chiloe@Chile
Chios|Khios@Greece
Chittagong@Bangladesh
Chongqing|Chungking@China
Chosen
Christchurch@New Zealand
Chula Vista@California
Churchill@Manitoba
Cincinnati@Ohio
Citlaltepetl|Mount Orizaba|Mt Orizaba|Pico de Orizaba@Mexico
City of London@London
Ciudad Bolivar@Venezuela
Ciudad Juarez|Juarez@Mexico
Ciudad Victoria@Mexico
Clarksburg@West Virginia
Cleveland@Ohio
Clichy|Clichy-la-Garenne@Paris
Clinton@Iowa
Coahuila@Mexico
Coats Land
Coeur d'Alene@Idaho
Colchis
Colima|Nevado de Colima|Volcan de Colima@Mexico
Cologne|Koln@Germany
Colon|Aspinwall@Panama
Colorado Desert@California
Colorado Springs@Colorado
Colorado|Centennial State|CO|Colo.@United States
Colossae@Phrygia
Columbia@Missouri
Columbia@South Carolina
Columbia@Tennessee
Columbus
Columbus@Mississippi
Columbus@Ohio
Comoro Islands|Iles Comores
Concepcion
Concord@Massachusetts
Concord@New Hampshire
Coney Island@Brooklyn
Confederacy|Confederate States|Confederate States of America|South|Dixie|Dixieland
Connecticut
Connecticut|Nutmeg State|Constitution State|CT|Ct.@United States
Constantina@Romania
Constantine@Algeria
Continent
Cooperstown@New York
Cordoba|Cordova@Argentina
Cordoba|Cordova@Spain
Corinth|Korinthos@Greece
Cork@Ireland
Corn Belt
Cornwall@England
Corpus Christi@Texas
Corse|Corsica
Corse|Corsica@France
Cotacachi@Ecuador
Cotonou@Benin
Cotopaxi@Ecuador
Cotswolds|Cotswold Hills@England
Council Bluffs
Coventry@England
Cracow|Krakow|Krakau@Poland
Crater Lake National Park@Oregon
Cremona@Lombardy
Crete|Kriti@Greece
Crimea@Ukraine
Culebra@Puerto Rico
Culiacan@Mexico
Cumana@Venezuela
Cumbria@England
Curacao@Netherlands Antilles
Curitiba@Brazil
Cuzco|Cusco
Cyclades|Kikladhes@Greece
Cynoscephalae@Thessalia
Cyprus
Czechoslovakia
Czestochowa@Poland
D-layer|D region@ionosphere
Dakota@United States
Dalian|Talien|Dairen@China
Dallas@Texas
Dalmatia
Dardanelles|Canakkale Bogazi|Hellespont@Turkey
Darfur@Sudan
Darwin@Northern Territory
Dasht-e-Kavir|Kavir Desert|Great Salt Desert@Iran
Dasht-e-Lut|Lut Desert@Iran
Daugavpils@Latvia
Davenport@Iowa
Dawson@Yukon
Dayton@Ohio
Daytona Beach@Florida
Death Valley@California
Decatur@Alabama
Decatur@Illinois
Deep South@South
Del Rio@Texas
Delaware
Delaware|Diamond State|First State|DE|Del.@United States
Delhi|New Delhi@India
Delphi@Greece
Demavend@Iran
Demerara@Guyana
Denali National Park@Alaska
Denver|Mile-High City@Colorado
Des Moines@Iowa
Detroit|Motor City|Motown@Michigan
Devon|Devonshire@England
Dhahran@Saudi Arabia
Dijon@France
Dipylon gate|Dipylon@Athens
Disneyland@Anaheim
District of Columbia|D.C.|DC@United States
Djanet@Algeria
Dneprodzerzhinsk
Dnipropetrovsk|Yekaterinoslav
Dobrich|Tolbukhin
Dodecanese|Dhodhekanisos@Greece
Dodge City@Kansas
Dodoma@Tanzania
Dominica@Windward Islands
Donets Basin|Donbass|Donbas@Ukraine
Donetsk|Donetske|Stalino@Ukraine
Doris@Greece
Dortmund@Germany
Douala@Cameroon
Dover@Delaware
Downing Street@Westminster
Dresden@Germany
Dubai@United Arab Emirates
Dubrovnik|Ragusa@Croatia
Dubuque@Iowa
Duluth@Minnesota
Dunkirk|Dunkerque
Durango|Victoria de Durango@Mexico
Durban@South Africa
Durham@North Carolina
Durres|Durazzo@Albania
Dusseldorf@Germany
East Africa
East Anglia@England
East Coast@East
East Malaysia@Malaysia
East River@New York
East Saint Louis@Illinois
East Sussex@England
East@United States
East|Orient
Eau Claire@Wisconsin
Edirne|Adrianople|Adrianopolis@Turkey
Edmonton@Alberta
Eelam|Tamil Eelam@Sri Lanka
Egadi Islands|Aegadean Isles|Aegadean Islands|Isole Egadi|Aegates@Sicily
Egyptian Empire|Egypt
Ehadhamen@Tunisia
Eindhoven@Netherlands
El Aaium@Morocco
El Alamein@Egypt
El Misti@Peru
El Paso@Texas
Elam|Susiana
Ellis Island@New Jersey
Elmont@Long Island
Emilia-Romagna@Italy
Enderby Land
Enid@Oklahoma
Eniwetok@Marshall Islands
Entebbe@Uganda
Ephesus@Asia Minor
Epirus@Greece
Erie Canal@New York State Barge Canal
Erie@Pennsylvania
Erin
Espoo@Finland
Essen@Germany
Essex@England
Estonia|Esthonia|Republic of Estonia
Etna|Mount Etna|Mt Etna@Sicily
Eugene@Oregon
Eureka@California
European Russia@Russia
Evansville@Indiana
Everglades National Park@Florida
Faisalabad|Lyallpur@Pakistan
Falkland Islands
Far East@East
Fargo@North Dakota
Farmington@Connecticut
Farmington@New Mexico
Faroe Islands|Faeroe Islands|Faroes|Faeroes
Fayetteville@Arkansas
Fayetteville@North Carolina
Fayetteville@West Virginia
Ferrara@Italy
Fertile Crescent@Middle East
Fez|Fes@Morocco
Fifth Avenue@Manhattan
Fiji Islands|Fijis@Melanesia
Finger Lakes
Firenze|Florence@Tuscany
Flagstaff@Arizona
Fleet Street@London
Flint@Michigan
Flodden@Northumberland
Florence@South Carolina
Florida|Sunshine State|Everglade State|FL|Fla.@United States
Forbidden City@Beijing
Fort Lauderdale@Florida
Fort Meade|Fort George Gordon Meade|Fort George G. Meade@Maryland
Fort Myers@Florida
Fort Smith@Arkansas
Fort Wayne@Indiana
Fort Worth@Texas
Franche-Comte@France
Frankfort@Kentucky
Frankfurt on the Main|Frankfurt|Frankfort@Germany
Frederick@Maryland
Fredericksburg@Virginia
Fredericton@New Brunswick
Free State|Orange Free State@South Africa
French Indochina@Indochina
French Polynesia|French Oceania@Polynesia
French Riviera|Cote d'Azur@Riviera
French West Indies@West Indies
Fresno@California
Friesland@Frisia
Friesland@Netherlands
Frisia
Frisian Islands@Netherlands
Friuli-Venezia Giulia@Italy
Fuego@Guatemala
Fuji|Mount Fuji|Fujiyama|Fujinoyama|Fuji-san@Japan
Fukuoka@Kyushu
Gadsden@Alabama
Gafsa@Tunisia
Gainesville@Florida
Galapagos Islands|Galapagos@Ecuador
Galatia@Asia Minor
Galeras|Pasto@Colombia
Galicia@Spain
Galilee@Israel
Galloway@Scotland
Gallup@New Mexico
Galveston Island@Texas
Galveston@Texas
Galway@Ireland
Gambier Islands@French Polynesia
Gansu|Kansu|Gansu province@China
Garland@Texas
Gary@Indiana
Gascogne|Gascony@France
Gates of the Arctic National Park@Alaska
Gaul|Gallia
Gaza Strip|Gaza@Israel
Gdansk|Danzig@Poland
Gemini|Gemini the Twins|Twins
Geneva|Geneve|Genf@Switzerland
Genoa|Genova@Liguria
Gent|Gand|Ghent@Belgium
Georgetown@Washington
Georgia
Georgia|Empire State of the South|Peach State|GA|Ga.@United States
Gettysburg@Pennsylvania
Gibraltar|Rock of Gibraltar|Calpe
Gibson Desert@Australia
Gila Desert@Arizona
Gilbert Islands@Kiribati
Gilbert and Ellice Islands@Micronesia
Giza|El Giza|Gizeh@Egypt
Glasgow@Scotland
Gloucester@England
Gloucester@Massachusetts
Gloucestershire@England
Goa@India
Gobi|Gobi Desert@Mongolia
Golan Heights|Golan@Israel
Goldsboro@North Carolina
Goma@Congo
Gomorrah|Gomorrha@Israel
Goteborg|Goeteborg|Gothenburg@Sweden
Governador Valadares@Brazil
Granada@Andalusia
Grand Canal@China
Grand Canal@Venice
Grand Canyon National Park@Arizona
Grand Island@Nebraska
Grand Rapids@Michigan
Grand Teton National Park@Wyoming
Graz@Austria
Great Britain|GB@British Isles
Great Divide@continental divide
Great Falls@Montana
Great Sandy Desert@Australia
Great Smoky Mountains National Park@Tennessee
Great Victoria Desert@Australia
Greater Antilles@Antilles
Greater Sunda Islands@Sunda Islands
Green Bay@Wisconsin
Green Line
Greenland|Gronland|Kalaallit Nunaat
Greensboro@North Carolina
Greenville@Mississippi
Greenville@North Carolina
Greenville@South Carolina
Greenwich Meridian
Greenwich Village|Village@New York
Greenwich@London
Grenoble@France
Grozny|Groznyy@Russia
Guadalajara@Mexico
Guadalcanal@Solomons
Guadalupe Island
Guadalupe Mountains National Park@Texas
Guadeloupe@Leeward Islands
Guallatiri@Chile
Guam|GU@Mariana Islands
Guangdong|Kwangtung|Guangdong province
Guangzhou|Kuangchou|Kwangchow|Canton@China
Guantanamo@Cuba
Guayaquil@Ecuador
Guiana
Guiana Highlands
Gujarat|Gujerat@India
Gulf States
Gulf States@South
Gulu@Uganda
Hadrian's Wall@England
Hagerstown@Maryland
Haiphong@Vietnam
Halab|Aleppo|Alep@Syria
Haleakala National Park@Hawaii
Halicarnassus@Turkey
Halifax@Nova Scotia
Halle|Halle-an-der-Saale@Germany
Hamburg@Germany
Hameln|Hamelin@Germany
Hamilton
Hamilton@Ontario
Hampshire@England
Hangzhou|Hangchow@China
Hannibal@Missouri
Hannover|Hanover@Germany
Hargeisa@Somalia
Harlem River@New York
Harlem@Manhattan
Harley Street@London
Harpers Ferry|Harper's Ferry@West Virginia
Harrisburg@Pennsylvania
Hartford@Connecticut
Hastings@East Sussex
Hatteras Island@North Carolina
Hattiesburg@Mississippi
Haute-Normandie|Upper-Normandy@Normandie
Hawaii Volcanoes National Park@Hawaii
Hawaiian Islands|H.I.|Sandwich Islands@Polynesia
Hawaii|Hawai'i|Aloha State|HI|Haw.@United States
Hawaii|Hawaii Island@Hawaiian Islands
Hays@Kansas
Heaviside layer|Kennelly-Heaviside layer|E layer|E region@ionosphere
Hebei|Hopei|Hopeh|Hebei province@China
Hebrides|Hebridean Islands|Hebridean Isles|Western Islands|Western Isles@Scotland
Hefa|Haifa@Israel
Hejaz|Hedjaz|Hijaz@Saudi Arabia
Helena@Montana
Hell's Kitchen|Hell's Half Acre@Manhattan
Helvetia
Herat@Afghanistan
Herculaneum@Italy
Hermosillo@Mexico
Hershey
Hertfordshire@England
Hibbing@Minnesota
Highlands|Highlands of Scotland@Scotland
Hilo@Hawaii
Hindustan@India
Hippo|Hippo Regius@Algeria
Hiroshima@Honshu
Hispaniola|Haiti|Hayti@Greater Antilles
Ho Chi Minh City|Saigon@Vietnam
Hobart@Tasmania
Hodeida|Al-Hudaydah@Yemen
Hohenlinden@Bavaria
Hohhot@Inner Mongolia
Hokkaido|Ezo|Yezo@Japan
Hollywood
Home Counties
Homyel|Homel|Gomel@Belarus
Hong Kong@China
Honolulu|Hawaiian capital@Oahu
Honshu|Hondo@Japan
Hot Springs National Park@Arkansas
Hot Springs@Arkansas
Houghton@Michigan
Houses of Parliament@Westminster
Houston@Texas
Huainaputina@Peru
Huambo|Nova Lisboa@Angola
Hull|Kingston-upon Hull@England
Hunan|Hunan province@China
Huntington@West Virginia
Huntsville@Alabama
Hyderabad@India
Hyderabad@Pakistan
Ibadan@Nigeria
Iberia
Iberian Peninsula|Iberia
Iceland
Idaho Falls@Idaho
Idaho|Gem State|ID|Id.@United States
Ile-St-Louis@Paris
Ile-de-France@France
Illinois|Prairie State|Land of Lincoln|IL|Ill.@United States
Illyria
Inchon|Incheon|Chemulpo@South Korea
Independence@Missouri
Indianapolis@Indiana
Indiana|Hoosier State|IN|Ind.@United States
Indochina|Indochinese peninsula@Southeast Asia
Indonesian Borneo|Kalimantan@Borneo
Inner Hebrides@Hebrides
Inner Mongolia|Nei Monggol@China
Innsbruck@Austria
Interlaken@Switzerland
International Date Line
Ionia@Asia Minor
Iowa|Hawkeye State|IA|Ia.@United States
Iraqi Kurdistan@Kurdistan
Ischia@Campania
Isfahan|Esfahan|Aspadana@Iran
Islay@Inner Hebrides
Isle Royal National Park@Michigan
Isle of Skye@Inner Hebrides
Istanbul|Stambul|Stamboul|Constantinople@Turkey
Italian Peninsula@Italy
Ithaca@New York
Ithaca|Ithaki@Greece
Iwo Jima@Japan
Izmir|Smyrna@Turkey
Jabalpur|Jubbulpore@India
Jackson@Michigan
Jackson@Mississippi
Jackson@Tennessee
Jackson@Wyoming
Jacksonville@Florida
Jaffa|Joppa|Yafo@Tel Aviv
Jalalabad@Afghanistan
Jamaica@Greater Antilles
Jamestown@Virginia
Java@Indonesia
Jeddah|Jed'dah|Jiddah|Jidda@Saudi Arabia
Jefferson City@Missouri
Jerez|Jerez de la Frontera@Spain
Jericho@West Bank
Jersey City@New Jersey
Jinja@Uganda
Joao Pessoa@Brazil
Johannesburg@South Africa
Johnson City@Tennessee
Johor|Johore@West Malaysia
Jonesboro@Arkansas
Judah|Juda@Palestine
Judea|Judaea@Palestine
Juneau@Alaska
Jutland|Jylland
Kahoolawe|Kahoolawe Island@Hawaiian Islands
Kalahari|Kalahari Desert@Botswana
Kalamazoo
Kaluga@Russia
Kamchatka Peninsula@Siberia
Kananga|Luluabourg@Congo
Kanara|Canara@India
Kandahar|Qandahar@Afghanistan
Kandy@Sri Lanka
Kansas City@Kansas
Kansas City@Missouri
Kansas|Sunflower State|KS|Kan.@United States
Kara Kum|Qara Qum|Turkestan Desert@Turkmenistan
Karachi@Pakistan
Karelia@Finland
Karnataka|Mysore@India
Kashmir|Cashmere|Jammu and Kashmir@India
Katmai National Park@Alaska
Katowice@Poland
Katsina@Nigeria
Kauai|Kauai Island@Hawaiian Islands
Kaunas|Kovna|Kovno@Lithuania
Kazan@Russia
Kedah@West Malaysia
Kelantan@West Malaysia
Kenai Fjords National Park@Alaska
Kennedy|Kennedy International|Kennedy International Airport@Long Island
Kennewick@Washington
Kent@England
Kentucky|Bluegrass State|KY|Ken.@United States
Kerbala|Karbala|Kerbela@Iraq
Key West@Florida
Khabarovsk@Khabarovsk
Khabarovsk@Siberia
Kharkov|Kharkiv@Ukraine
Kimberley@South Africa
Kings Canyon National Park@California
Kingston@New York
Kingston@Ontario
Kirkuk@Iraq
Kisumu@Kenya
Kitakyushu@Kyushu
Klaipeda|Memel@Lithuania
Klamath Falls@Oregon
Klondike@Yukon
Klyuchevskaya@Kamchatka Peninsula
Knossos|Cnossos|Cnossus
Knoxville@Tennessee
Kobe@Honshu
Kobuk Valley National Park@Alaska
Kola Peninsula@Russia
Kolkata|Calcutta@India
Kordofan@Sudan
Korea|Korean Peninsula|Dae-Han-Min-Gook|Han-Gook
Kosovo@Serbia
Krakatau|Krakatao|Krakatoa@Indonesia
Kuala Lumpur@West Malaysia
Kumasi@Ghana
Kurdistan@Turkey
Kursk@Russia
Kwajalein@Marshall Islands
Kwangju@South Korea
Kyoto@Honshu
Kyushu@Japan
Kyzyl Kum|Kizil Kum|Qizil Qum@Uzbekistan
La Crosse@Wisconsin
La Spezia@Liguria
Labrador@Newfoundland and Labrador
Laconia@Greece
Lafayette@Indiana
Lafayette@Louisiana
Lagos@Nigeria
Lahore@Pakistan
Lake Clark National Park@Alaska
Lake District|Lakeland@Cumbria
Lanai|Lanai Island@Hawaiian Islands
Lancashire@England
Lancaster@England
Lander@Wyoming
Languedoc-Roussillon@France
Lansing@Michigan
Lanzhou|Lanchou|Lanchow@Gansu
Lappland|Lapland
Laramie@Wyoming
Laredo@Texas
Las Cruces@New Mexico
Las Vegas@Nevada
Lascar@Chile
Lassen Volcanic National Park@California
Lateran@Rome
Latin America
Latium|Lazio@Italy
Latvia|Republic of Latvia
Laurentian Plateau|Laurentian Highlands|Canadian Shield@Canada
Lausanne@Switzerland
Lawrence@Kansas
Lawton@Oklahoma
Le Havre@France
Leeds@West Yorkshire
Leeward Islands@Lesser Antilles
Left Bank|Latin Quarter@Paris
Leicester@England
Leicestershire|Leicester@England
Leiden|Leyden@Netherlands
Leipzig@Germany
Lemnos|Limnos@Greece
Leon
Leon@Mexico
Leon@Spain
Leo|Leo the Lion|Lion
Lesbos|Lesvos|Mytilene@Greece
Lesser Antilles|Caribees@Antilles
Lesser Sunda Islands|Nusa Tenggara@Sunda Islands
Levant@Middle East
Lewiston@Idaho
Lewiston@Maine
Lexington@Kentucky
Lexington@Massachusetts
Liberty Island|Bedloe's Island@New York
Libra|Libra the Balance|Balance|Libra the Scales
Libyan Desert@Sahara
Liege|Luik@Belgium
Liepaja@Latvia
Liguria@Italy
Lille@France
Limeira@Brazil
Limerick@Ireland
Limousin@France
Lincoln@Nebraska
Lincolnshire@England
Lindesnes|Naze@Norway
Line of Control@Kashmir
Linz|Lentia@Austria
Lithuania|Republic of Lithuania|Lietuva
Little Rock@Arkansas
Liverpool@England
Livonia@Estonia
Lobito@Angola
Lodz@Poland
Lofoten@Norway
Logrono
Lombard Street@London
Lombardy|Lombardia@Italy
Long Beach@California
Long Island@New York
Lorraine|Lothringen@France
Los Alamos@New Mexico
Los Angeles|City of the Angels|L.A.@California
Lothian Region@Scotland
Louisiana Purchase@United States
Louisiana|Pelican State|LA|La.@United States
Louisville@Kentucky
Low Countries
Lower Egypt@Egypt
Lower Saxony@Germany
Lowlands|Lowlands of Scotland@Scotland
Lubavitch@Belarus
Lubbock@Texas
Lubeck@Germany
Lublin@Poland
Lubumbashi|Elisabethville@Congo
Lucknow@India
Luda|Luta@China
Lufkin@Texas
Lund@Sweden
Luoyang|Loyang@China
Lushun|Port Arthur@China
Lusitania@Portugal
Luxor|El-Aksur@Egypt
Luzon@Philippines
Lycia@Asia Minor
Lydia@Asia Minor
Lynchburg@Virginia
Lyonnais@Rhone-Alpes
Lyon|Lyons@France
Macao|Macau
Macedon|Macedonia|Makedonija@Balkan Peninsula
Machu Picchu@Peru
Macon@Georgia
Madagascar
Madeira Islands|Madeiras@Portugal
Madeira@Madeira Islands
Madison@Wisconsin
Maghreb|Mahgrib
Maharashtra@India
Maiduguri|Yerwa-Maiduguri@Nigeria
Maine|Pine Tree State|ME|Me.@United States
Majorca@Spain
Malacca@West Malaysia
Malaga@Spain
Malay Archipelago|East Indies|East India
Malay Peninsula
Maldives|Maldive Islands
Malmo@Sweden
Malta
Mammoth Cave National Park@Kentucky
Manchester@England
Manchester@New Hampshire
Manchuria@China
Mandalay@Myanmar
Manhattan Island@New York
Manhattan@New York
Manipur@India
Manitoba@Canada
Mankato@Minnesota
Mannheim@Germany
Mansfield@Ohio
Man|Isle of Man@British Isles
Maracaibo@Venezuela
Maracay@Venezuela
Marche|Marches@Italy
Mariana Islands|Marianas|Ladrone Islands@Micronesia
Mariehamn|Maarianhamina@Finland
Maritime Provinces|Maritimes|Canadian Maritime Provinces@Canada
Marquesas Islands|Iles Marquises@French Polynesia
Marquette@Michigan
Marrakesh|Marrakech@Morocco
Marseille|Marseilles@France
Marshall Islands@Micronesia
Marston Moor@England
Martha's Vineyard
Martinique@Windward Islands
Maryland
Maryland|Old Line State|Free State|MD|Md.@United States
Mashhad|Meshed@Iran
Mashriq
Mason City@Iowa
Mason-Dixon line|Mason and Dixon line|Mason and Dixon's line
Massachusetts|Bay State|Old Colony|MA|Mass.@United States
Massachusetts|Massachusetts Bay Colony
Massawa@Eritrea
Matamoros@Mexico
Maui|Maui Island@Hawaiian Islands
Mauna Kea@Hawaii
Mauna Loa@Hawaii
Mauritius
Mayenne@Pays de la Loire
Mazar-i-Sharif@Afghanistan
Mazatlan@Mexico
Mbeya@Tanzania
McAlester@Oklahoma
McAllen@Texas
Mecca@Saudi Arabia
Medan@Sumatra
Medellin@Colombia
Medford@Massachusetts
Medford@Oregon
Medina|Al Madinah@Saudi Arabia
Melanesia@Austronesia
Melbourne@Florida
Melbourne@Victoria
Memphis@Egypt
Memphis@Tennessee
Merida@Yucatan
Meridian@Mississippi
Mesa Verde National Park@Colorado
Mesa@Arizona
Mesoamerica
Mesopotamia@Iraq
Messina@Sicily
Mexicali@Mexico
Miami Beach@Florida
Miami@Florida
Michigan|Wolverine State|Great Lakes State|MI|Mich.@United States
Micronesia@Austronesia
Mid-Atlantic states@United States
Middle East|Mideast|Near East
Midi-Pyrenees@France
Midi@France
Midland@Texas
Midway Islands@Hawaiian Islands
Midwest@United States
Milan|Milano@Lombardy
Milwaukee@Wisconsin
Mindanao@Philippines
Mindoro@Philippines
Minneapolis@Minnesota
Minnesota|Gopher State|North Star State|MN|Minn.@United States
Mississippi|Magnolia State|MS|Miss.@United States
Missoula@Montana
Missouri|Show Me State|MO|Mo.@United States
Mobile@Alabama
Mojave|Mojave Desert|Mohave|Mohave Desert@California
Moline@Illinois
Molise@Italy
Molokai|Molokai Island@Hawaiian Islands
Moluccas|Spice Islands@Indonesia
Mombasa@Kenya
Mongolia
Monroe@Louisiana
Monroe@Michigan
Montana|Treasure State|MT|Mont.@United States
Monte Carlo@Monaco
Montego Bay@Jamaica
Montenegro|Crna Gora@Serbia and Montenegro
Monterey@California
Monterrey@Mexico
Montgomery@Alabama
Montmartre@Paris
Montpelier@Vermont
Montreal@Quebec
Montserrat@West Indies
Moravia@Czech Republic
Morgan City@Louisiana
Morgantown@West Virginia
Moron@Argentina
Morristown@New Jersey
Mosul@Iraq
Moulmein|Mawlamyine
Mount Rainier National Park@Washington
Mount Saint Helens|Mount St. Helens|Mt. St. Helens@Washington
Mount Vernon@Virginia
Mukalla|Al-Mukalla@Yemen
Mull@Inner Hebrides
Mumbai|Bombay@India
Muncie@Indiana
Munich|Muenchen@Bavaria
Murmansk@Russia
Muscovy@Russia
Muskogee@Oklahoma
Mwanza@Tanzania
Mycenae@Greece
Mysore@India
Nablus@West Bank
Nag Hammadi@Upper Egypt
Nagano@Honshu
Nagasaki@Kyushu
Nagoya@Honshu
Naha City@Okinawa
Nakuru@Kenya
Nalchik@Russia
Namib Desert@Namibia
Nampa@Idaho
Namur@Belgium
Nanaimo@British Columbia
Nanchang|Nan-chang@China
Nancy@France
Nanjing|Nanking@China
Nanning|Nan-ning@China
Nantes@France
Nantucket
Naples|Napoli@Campania
Naseby@Northamptonshire
Nashville@Tennessee
Natal@Brazil
Natal|KwaZulu-Natal@South Africa
Natchez@Mississippi
Nauru|Nauru Island|Pleasant Island@Micronesia
Nazareth@Galilee
Nebraska|Cornhusker State|NE|Neb.@United States
Nefud|An Nefud|Nafud|An Nafud@Saudi Arabia
Negeri Sembilan@West Malaysia
Negev|Negev Desert@Israel
Nejd|Najd@Saudi Arabia
Nemea@Greece
Netherlands Antilles@Lesser Antilles
Nevada|Silver State|Battle Born State|Sagebrush State|NV|Nev.@United States
Never-Never@Australian Desert
Nevis@Saint Kitts and Nevis
New Amsterdam@New York
New Britain@Bismarck Archipelago
New Brunswick@Maritime Provinces
New Brunswick@New Jersey
New Caledonia@Melanesia
New England@United States
New Forest@Hampshire
New Guinea
New Hampshire
New Hampshire|Granite State|NH|N.H.@United States
New Haven@Connecticut
New Ireland@Bismarck Archipelago
New Jersey
New Jersey|Jersey|Garden State|NJ|N.J.@United States
New London@Connecticut
New Mexico|Land of Enchantment|NM|N.M.@United States
New Netherland@New York
New Orleans@Louisiana
New Siberian Islands
New South Wales@Australia
New York
New York State Barge Canal
New York|New York City|Greater New York@New York
New York|New York State|Empire State|NY|N.Y.@United States
Newark@New Jersey
Newburgh@New York
Newcastle|Newcastle-upon-Tyne@England
Newfoundland
Newfoundland and Labrador@Canada
Newport News@Virginia
Newport@Rhode Island
Newport@Wales
Niagara Falls@New York
Nicaea@Bithynia
Nice@France
Nihau|Nihau Island@Hawaiian Islands
Nijmegen@Netherlands
Nilgiri Hills@India
Nineveh@Assyria
Nizhnyi Novgorod|Nizhni Novgorod|Gorki|Gorky|Gorkiy@Russia
Nob Hill@San Francisco
Nogales@Arizona
Nogales@Mexico
Nome@Alaska
Nord-Pas-de-Calais@France
Norfolk Island@Australia
Norfolk@Virginia
Normandie|Normandy@France
North Africa
North Carolina
North Carolina|Old North State|Tar Heel State|NC|N.C.@United States
North Cascades National Park@Washington
North Dakota|Peace Garden State|ND|N.D.@United States
North Island@New Zealand
North Platte@Nebraska
North Pole
North Temperate Zone
North Yorkshire@England
North@United States
Northampton@Northamptonshire
Northamptonshire@England
Northeast@East
Northern Marianas|Northern Mariana Islands@Mariana Islands
Northern Territory@Australia
Northumberland@England
Northumbria@England
Northwest Passage
Northwest Territories@Canada
Northwest@West
Nova Scotia@Maritime Provinces
Nova Scotia@Nova Scotia
Novaya Zemlya|Nova Zembla@Russia
Novgorod@Russia
Novosibirsk@Russia
Nubia
Nubian Desert@Sudan
Nullarbor Plain@Australia
Numidia@North Africa
Nunavut@Canada
Nuremberg|Nurnberg@Germany
Nyala@Sudan
Nyamuragira@Congo
Nyiragongo@Congo
Oahu|Oahu Island@Hawaiian Islands
Oakland@California
Oaxaca|Oaxaca de Juarez@Mexico
Oceania|Oceanica
Odessa@Texas
Odessa|Odesa@Ukraine
Ogden@Utah
Ohio|Buckeye State|OH@United States
Okinawa@Ryukyu Islands
Oklahoma City@Oklahoma
Oklahoma|Sooner State|OK|Okla.@United States
Old South
Old World@eastern hemisphere
Olympia@Peloponnese
Olympia@Washington
Olympic National Park@Washington
Omaha@Nebraska
Omdurman@Sudan
Omiya@Honshu
Omsk@Russia
Ontario@Canada
Oran@Algeria
Oregon|Beaver State|OR|Ore.@United States
Orissa@India
Orizaba@Mexico
Orkney Islands@Scotland
Orlando@Florida
Orleanais@France
Orleans@France
Orly@Paris
Orono@Maine
Osaka@Honshu
Osasco
Ostrava@Czech Republic
Ottoman Empire|Turkish Empire
Ottumwa@Iowa
Oujda@Morocco
Outer Hebrides@Hebrides
Oviedo@Spain
Owensboro@Kentucky
Oxford@England
Oxford@Georgia
Pacific Northwest@United States
Padua|Padova|Patavium@Veneto
Paducah@Kentucky
Pago Pago|Pango Pango@American Samoa
Pahang@West Malaysia
Painted Desert@Arizona
Palatinate|Pfalz@Germany
Palatine@Seven Hills of Rome
Palau|Palau Islands|Belau|Pelew
Palermo@Sicily
Palestine
Palestine|Canaan|Holy Land|Promised Land
Pall Mall@London
Palm Beach@Florida
Palo Alto@California
Panama Canal Zone|Canal Zone@Panama
Panama City@Florida
Papal States@Italy
Papeete@Tahiti
Paris@Texas
Park Avenue|Park Ave.@Manhattan
Parkersburg@West Virginia
Parthia
Pasadena@California
Patagonia@Argentina
Patagonian Desert@Patagonia
Paterson@New Jersey
Patras|Patrai
Pays de la Loire@France
Pearl Harbor@Oahu
Peloponnese|Peloponnesus|Peloponnesian Peninsula@Greece
Penang@West Malaysia
Pennines|Pennine Chain@England
Pennsylvania
Pennsylvania|Keystone State|PA|Pa.@United States
Pensacola@Florida
Peoria@Illinois
Perak@West Malaysia
Pergamum@Turkey
Perlis@West Malaysia
Perm|Molotov@Russia
Persepolis@Iran
Persia|Persian Empire
Perth@Western Australia
Peshawar@Pakistan
Petersburg@Virginia
Petrified Forest National Park@Arizona
Philadelphia|City of Brotherly Love@Pennsylvania
Philippi
Philippines|Philippine Islands
Philistia@Palestine
Phoenicia|Phenicia
Phoenix@Arizona
Phrygia@Asia Minor
Picardie|Picardy@France
Piedmont@South
Piedmont|Piemonte@Italy
Pierre@South Dakota
Pilsen|Plzen@Czech Republic
Pinatubo|Mount Pinatubo
Pine Bluff@Arkansas
Pinsk@Belarus
Pisa@Tuscany
Pisces|Pisces the Fishes|Fish
Pittsburgh@Pennsylvania
Pittsfield@Massachusetts
Plano@Texas
Plataea@Boeotia
Platt National Park@Oklahoma
Plovdiv|Philippopolis@Bulgaria
Plymouth Colony@Plymouth
Plymouth Rock@Plymouth
Plymouth@Massachusetts
Pocatello@Idaho
Poitou-Charentes|Poitou@France
Polynesia@Austronesia
Pompeii@Italy
Pontus@Asia Minor
Poplar Bluff@Missouri
Port Sudan@Sudan
Portland@Maine
Portland@Oregon
Porto|Oporto@Portugal
Portsmouth@New Hampshire
Portsmouth@Virginia
Portsmouth|Pompey@England
Potomac
Potsdam@Germany
Prescott@Arizona
Prince Edward Island@Maritime Provinces
Princeton@New Jersey
Principe@Sao Tome and Principe
Provence@France
Providence@Rhode Island
Provo@Utah
Prussia|Preussen@Germany
Puebla|Puebla de Zaragoza|Heroica Puebla de Zaragoza@Mexico
Pueblo@Colorado
Puerto Rico|Porto Rico@Puerto Rico
Puerto Rico|Porto Rico|Commonwealth of Puerto Rico|PR@Greater Antilles
Puglia|Apulia@Italy
Punjab@India
Punta Arenas@Chile
Purace@Colombia
Pusan@South Korea
Qatar|Qatar Peninsula|Katar|Katar Peninsula@Arabian Peninsula
Quai d'Orsay@Left Bank
Quebec@Canada
Quebec|Quebec City@Quebec
Queen Maud Land
Queens@New York
Queensland@Australia
Quezon City@Philippines
Quintana Roo@Mexico
Qum@Iran
Racine@Wisconsin
Raleigh@North Carolina
Rapid City@South Dakota
Rasht|Resht@Iran
Rawalpindi@Pakistan
Reading@England
Recife|Pernambuco@Brazil
Redding@California
Redonda@Antigua and Barbuda
Redwood National Park@California
Reggane@Algeria
Regina@Saskatchewan
Reno@Nevada
Rheims|Reims@France
Rhineland|Rheinland@Germany
Rhode Island
Rhode Island|Little Rhody|Ocean State|RI|R.I.@United States
Rhodes|Rodhos@Dodecanese
Rhone-Alpes@France
Richmond@Virginia
Right Bank@Paris
Rio de Janeiro|Rio@Brazil
Riverside@California
Riviera@France
Roanoke@Virginia
Rochester@Minnesota
Rochester@New York
Rock Island@Illinois
Rock Springs@Wyoming
Rockford@Illinois
Rocky Mountain National Park@Colorado
Roman Empire
Roman Republic
Rosario@Argentina
Rostock@Germany
Rostov|Rostov on Don|Rostov na Donu@Russia
Roswell@New Mexico
Rotterdam@Netherlands
Rub al-Khali|Ar Rimsal|Dahna|Great Sandy Desert@Saudi Arabia
Rubicon
Ruhr|Ruhr Valley@Germany
Rustbelt@New England
Rutland@Vermont
Ryukyu Islands@Japan
Saba@Netherlands Antilles
Sabah|North Borneo@East Malaysia
Sacramento@California
Saginaw
Sagittarius|Sagittarius the Archer|Archer
Sahara|Sahara Desert
Saint Christopher|St. Christopher|Saint Kitts|St. Kitts@Saint Kitts and Nevis
Saint Cloud|St. Cloud@Minnesota
Saint Eustatius|St. Eustatius@Netherlands Antilles
Saint John's|St. John's@Newfoundland and Labrador
Saint John|St. John@New Brunswick
Saint Joseph|St. Joseph@Missouri
Saint Louis|St. Louis|Gateway to the West@Missouri
Saint Lucia|St. Lucia@Saint Lucia
Saint Martin|St. Martin|Saint Maarten|St. Maarten@Leeward Islands
Saint Paul|St. Paul@Minnesota
Saint Vincent|St. Vincent@Saint Vincent and the Grenadines
Saipan@Northern Marianas
Salem@India
Salem@Massachusetts
Salem@Oregon
Salina@Kansas
Salt Lake City@Utah
Salzburg@Austria
Samaria@Palestine
Samarkand|Samarcand@Uzbekistan
Samoa|Samoan Islands@Polynesia
San Angelo@Texas
San Antonio@Texas
San Bernardino@California
San Diego@California
San Francisco@California
San Jose@California
San Juan@Puerto Rico
San Luis Potosi@Mexico
San Mateo@California
San Pablo@California
San Pedro Sula@Honduras
San Sebastian@Spain
Sangay@Ecuador
Santa Ana@California
Santa Ana@El Salvador
Santa Barbara@California
Santa Catalina|Catalina Island@Los Angeles
Santa Clara@California
Santa Cruz@Bolivia
Santa Cruz@California
Santa Fe@New Mexico
Santa Maria del Tule@Mexico
Santiago de Cuba|Santiago@Cuba
Santiago de los Caballeros|Santiago@Dominican Republic
Santos@Brazil
Sao Bernardo do Campo@Brazil
Sao Goncalo@Brazil
Sao Joao de Meriti@Brazil
Sao Jose dos Campos@Brazil
Sao Louis@Brazil
Sao Paulo@Brazil
Sao Tiago Island@Cape Verde Islands
Sapporo@Hokkaido
Saqqara|Saqqarah|Sakkara@Egypt
Sarajevo@Bosnia and Herzegovina
Sarasota@Florida
Saratoga Springs@New York
Saratov@Russia
Sarawak@East Malaysia
Sardinia|Sardegna
Sardinia|Sardegna@Italy
Sardis@Turkey
Saskatchewan@Canada
Saskatoon@Saskatchewan
Sault Sainte Marie@Ontario
Savannah@Georgia
Savoy@France
Saxony|Sachsen|Saxe
Sayda|Saida|Sidon@Lebanon
Scandinavia
Scandinavia|Scandinavian Peninsula
Schenectady@New York
Scilly Islands|Isles of Scilly@England
Scorpio|Scorpio the Scorpion|Scorpion
Scranton
Scythia
Sealyham@Wales
Seattle@Washington
Sebastopol|Sevastopol@Crimea
Sedalia@Missouri
Selangor@West Malaysia
Selma@Alabama
Semarang|Samarang@Java
Sequoia National Park@California
Serbia|Srbija@Serbia and Montenegro
Serengeti National Park@Serengeti
Serengeti|Serengeti Plain@Tanzania
Setubal@Portugal
Seven Hills of Rome@Rome
Seventh Avenue@Manhattan
Sevilla|Seville@Spain
Seward Peninsula@Alaska
Seychelles|Seychelles islands
Sfax|Safaqis@Tunisia
Shanghai@China
Sheffield@South Yorkshire
Shenandoah National Park@Virginia
Shenyang|Mukden|Moukden|Fengtien@China
Sherman@Texas
Shetland|Shetland Islands|Zetland@Scotland
Shikoku@Japan
Shiraz@Iran
Shreveport@Louisiana
Siberia@Russia
Sicily|Sicilia
Sicily|Sicilia@Italy
Sikkim@India
Silesia|Slask|Slezsko|Schlesien
Silicon Valley@California
Silk Road
Silver City@New Mexico
Simpson Desert@Australia
Sinai|Sinai Desert@Sinai
Sinai|Sinai Peninsula@Egypt
Singapore|Singapore Island
Sioux City@Iowa
Sioux Falls@South Dakota
Sitka@Alaska
Skagway@Alaska
Smolensk@Russia
SoHo|South of Houston@Manhattan
Society Islands@French Polynesia
Sodom@Israel
Soho@London
Soledad@Colombia
Solingen@Germany
Solomons|Solomon Islands@Melanesia
Somali peninsula|Horn of Africa
Sombrero@Saint Kitts and Nevis
Somerset@England
Sonoran Desert@Arizona
Sousse|Susa|Susah@Tunisia
South Australia@Australia
South Bend@Indiana
South Carolina
South Carolina|Palmetto State|SC|S.C.@United States
South Dakota|Coyote State|Mount Rushmore State|SD|S.D.@United States
South Island@New Zealand
South Pole
South Temperate Zone
South Yorkshire@England
South@United States
Southeast Asia
Southeast@East
Southwest@West
Soviet Russia|Russia|Russian Soviet Federated Socialist Republic@Soviet Union
Soweto@South Africa
Sparta@Peloponnese
Spitsbergen|Spitzbergen@Svalbard
Split@Croatia
Spokane@Washington
Spotsylvania@Virginia
Springfield@Illinois
Springfield@Massachusetts
Springfield@Missouri
St. Augustine|Saint Augustine@Florida
St. Petersburg|Leningrad|Peterburg|Petrograd|Saint Petersburg@Russia
St. Petersburg|Saint Petersburg@Florida
Staffa@Inner Hebrides
Stagira|Stagirus@Greece
Staten Island@New York
Stavanger@Norway
Stonehenge
Strand@West End
Strasbourg|Strassburg
Stratford-on-Avon|Stratford-upon-Avon
Stuttgart@Germany
Sub-Saharan Africa|Black Africa
Sucre@Bolivia
Sudan|Soudan
Sudbury@Ontario
Suez Canal@Egypt
Suez@Egypt
Sumatra@Indonesia
Sumer@Babylonia
Sun City@Arizona
Sun Valley@Idaho
Sunbelt@United States
Sunda Islands@Malay Archipelago
Sunderland@England
Superior@Wisconsin
Surrey@England
Sur|Tyre@Lebanon
Sussex@England
Svalbard@Norway
Swansea@Wales
Sydney@New South Wales
Syracuse@New York
Syracuse|Siracusa@Sicily
Syrian Desert@Iraq
Szechwan|Sichuan|Szechuan|Szechwan province@China
Tabasco@Mexico
Tabora@Tanzania
Tabriz@Iran
Tabuk@Saudi Arabia
Tacoma@Washington
Taegu|Tegu@South Korea
Tahiti@Society Islands
Taichung@Taiwan
Taif@Saudi Arabia
Taimyr Peninsula|Taymyr Peninsula@Siberia
Taiwan|China|Nationalist China|Republic of China
Taiwan|Formosa
Taiyuan@China
Taklimakan Desert|Taklamakan Desert@China
Tallahassee@Florida
Tamale@Ghana
Tamil Nadu|Madras@India
Tampa@Florida
Tampere|Tammerfors@Finland
Tampico@Mexico
Tanga@Tanzania
Tanganyika@Tanzania
Tangier|Tangiers@Morocco
Tangshan@China
Taos@New Mexico
Tara@Ireland
Tarabulus|Tripoli|Tarabulus Ash-Sham|Trablous@Lebanon
Tartary|Tatary
Tartu@Estonia
Tasmania
Tasmania@Australia
Taurus|Taurus the Bull|Bull
Tel Aviv|Tel Aviv-Yalo|Tel Aviv-Jaffa@Israel
Temuco@Chile
Tenerife@Canary Islands
Tennessee|Volunteer State|TN|Tenn.@United States
Tepic@Mexico
Terengganu@West Malaysia
Texarkana@Arkansas
Texarkana@Texas
Texas|Lone-Star State|TX|Tex.@United States
Thar Desert|Great Indian Desert@India
The Hague|Den Haag@Netherlands
Thebes@Boeotia
Thebes@Egypt
Theodore Roosevelt Memorial National Park@North Dakota
Thessalia|Thessaly@Greece
Thessaloniki|Salonika|Salonica|Thessalonica@Greece
Thorshavn@Faroe Islands
Thrace@Balkan Peninsula
Thule
Thule@Greenland
Thunder Bay@Ontario
Thuringia@Germany
Tianjin|Tientsin|T'ien-ching@China
Ticino|Tessin@Switzerland
Tidewater|Tidewater region@South
Tierra del Fuego@Chile
Tijuana
Timbuktu@Mali
Times Square@Manhattan
Timgad@Algeria
Timimoun@Algeria
Timor@Indonesia
Tivoli|Tibur@Italy
Tobago@West Indies
Toledo@Ohio
Toledo@Spain
Topeka@Kansas
Toronto@Ontario
Torreon@Mexico
Torrid Zone
Toulon@France
Toulouse@France
Tours@France
Toyohashi@Honshu
Toyonaki@Honshu
Toyota@Honshu
Trafalgar Square@London
Transcaucasia@Caucasia
Transvaal@South Africa
Transylvania
Traverse City@Michigan
Trentino-Alto Adige@Italy
Trenton@New Jersey
Trento|Trent@Trentino-Alto Adige
Trinidad@West Indies
Triple Frontier@Argentina
Trondheim|Nidaros@Norway
Tropic of Cancer
Tropic of Capricorn
Troy|Ilion|Ilium@Asia Minor
Tuamotu Archipelago|Paumotu Archipelago|Low Archipelago@French Polynesia
Tubuai Islands|Austral Islands@French Polynesia
Tucson@Arizona
Tulsa@Oklahoma
Tupelo@Mississippi
Tupungatito@Chile
Turin|Torino@Piedmont
Turkistan|Turkestan
Tuscaloosa@Alabama
Tuscany|Toscana@Italy
Tuskegee@Alabama
Tuvalu|Ellice Islands@Micronesia
Tuxtla Gutierrez@Mexico
Twin Cities@Minnesota
Twin Falls@Idaho
Tyler@Texas
Tyrol|Tirol@Austria
Ufa@Russia
Ulster
Umbria@Italy
Union|North
United States Virgin Islands|American Virgin Islands|VI@Virgin Islands
Upper Egypt@Egypt
Uppsala|Upsala@Sweden
Ur@Sumer
Urbana@Illinois
Urmia|Orumiyeh@Iran
Utah|Beehive State|Mormon State|UT|Ut.@United States
Utica@New York
Utica@Phoenicia
Utrecht@Netherlands
Uttar Pradesh@India
Valdez@Alaska
Valdosta@Georgia
Valencia@Spain
Valencia@Venezuela
Valenciennes@France
Valle D'Aosta@Italy
Valparaiso@Chile
Van Allen belt
Vancouver Island@British Columbia
Vancouver@British Columbia
Vancouver@Washington
Vanua Levu@Fiji Islands
Varna@Bulgaria
Veneto|Venezia-Euganea|Venetia@Italy
Venice|Venezia@Veneto
Veracruz@Mexico
Vermont|Green Mountain State|VT|Vt.@United States
Verona@Veneto
Verrazano Narrows@New York
Versailles@France
Vesuvius|Mount Vesuvius|Mt. Vesuvius@Italy
Viborg@Denmark
Vicente Lopez@Argentina
Vichy@France
Vicksburg@Mississippi
Victoria Land
Victoria@Australia
Victoria@British Columbia
Victoria@Texas
Vidalia@Georgia
Vienne@France
Vieques@Puerto Rico
Villahermosa|Villa Hermosa@Mexico
Vina del Mar@Chile
Virgin Islands National Park@Virgin Islands
Virgin Islands@West Indies
Virginia
Virginia Beach@Virginia
Virginia@Minnesota
Virginia|Old Dominion|Old Dominion State|VA|Va.@United States
Virgo|Virgo the Virgin|Virgin
Visayan Islands|Bisayas@Philippines
Viti Levu@Fiji Islands
Vladivostok@Russia
Volcano Islands@Japan
Volgograd|Stalingrad|Tsaritsyn@Russia
Voyageurs National Park@Minnesota
Waco@Texas
Wagga Wagga@New South Wales
Wagram@Austria
Waikiki@Oahu
Wailing Wall@Jerusalem
Wake Island|Wake
Wales|Cymru|Cambria@United Kingdom
Wall Street|Wall St.@Manhattan
Walla Walla@Washington
Walt Disney World@Orlando
Washington|Evergreen State|WA|Wash.@United States
Waterbury@Connecticut
Waterford@Ireland
Waterloo@Belgium
Watertown@New York
Watertown@Wisconsin
Wausau@Wisconsin
Weimar@Germany
Wembley@London
Wessex@England
West Africa
West Bank@Israel
West Bengal@India
West Berlin@Berlin
West Coast@West
West Country@England
West End@London
West Indies@Caribbean
West Malaysia|Malaya|Peninsular Malaysia@Malaysia
West Palm Beach@Florida
West Point@New York
West Sussex@England
West Virginia|Mountain State|WV|W.V.@United States
West Yorkshire@England
West@United States
Western Australia@Australia
Western Roman Empire|Western Empire@Roman Empire
Western Sahara|Spanish Sahara@Morocco
Westminster Abbey@Westminster
Westminster|City of Westminster@London
West|Occident
Wheeling@West Virginia
Whitehall@London
Whitehorse@Yukon
Wichita Falls@Texas
Wichita@Kansas
Wiesbaden
Wild West
Wilkes Land
Williamstown@Massachusetts
Wilmington@Delaware
Wilmington@North Carolina
Wimbledon@London
Winchester@Hampshire
Wind Cave National Park@South Dakota
Windsor
Windward Islands|Windward Isles@Lesser Antilles
Winnipeg@Manitoba
Winston-Salem@North Carolina
Wisconsin|Badger State|WI|Wis.|Wisc.@United States
Witwatersrand|Rand|Reef@Transvaal
Worcester@England
Worcester@Massachusetts
Wrangell-St. Elias National Park@Alaska
Wroclaw|Breslau@Poland
Wuhan@China
Wurzburg|Wuerzburg@Germany
Wyoming|Equality State|WY|Wyo.@United States
Xian|Sian|Singan|Changan|Hsian@China
Xinjiang|Sinkiang|Xinjiang Uighur Autonomous Region@China
Yakima@Washington
Yalta@Crimea
Yellowknife@Northwest Territories
Yellowstone National Park@Wyoming
Yokohama@Honshu
Yorkshire@England
Yorktown@Virginia
Yosemite National Park@California
Youngstown@Ohio
Yucatan
Yucatan|Yucatan Peninsula@Mexico
Yukon|Yukon Territory@Canada
Yuma@Arizona
Yunnan|Yunnan province@China
Zabrze@Poland
Zanzibar@Tanzania
Zaragoza|Saragossa@Spain
Zaria@Nigeria
Zealand|Seeland|Sjaelland@Denmark
Zion National Park@Utah
Zion|Sion@Jerusalem
Zomba@Malawi
Zurich@Switzerland
`

/** What comes from a place, or who lives there: "Iraqi@Iraq". */
export const DEMONYMS = `
Aberdonian@Aberdeen
Abkhas@Abkhaz
Abkhasian@Abkhaz
Abkhaz@Abkhaz
Abkhazian@Abkhaz
Achaean@Achaea
Aeolian@Aeolis
Afghan@Afghanistan
Afghani@Afghanistan
Afghanistani@Afghanistan
Afrikaans@South Africa
Afrikaner@South Africa
Alaskan@Alaska
Albanian@Albania
Algerian@Algeria
Alsatian@Alsace
American@United States
Andalusian@Andalusia
Andorran@Andorra
Angevin@Anjou
Angevine@Anjou
Angolan@Angola
Anguillan@Anguilla
Anguillan@West Indies
Annamese@Vietnam
Antiguan@Antigua
Appalachian@Appalachia
Arab@Arabian Peninsula
Arabian@Arabian Peninsula
Aramaean@Aram
Aramean@Aram
Arcadian@Arcadia
Argentine@Argentina
Argentinian@Argentina
Argive@Argos
Armenian@Armenia
Assamese@Assam
Athenian@Athens
Attic@Attica
Aussie@Australia
Australasian@Australasia
Australian@Australia
Austrian@Austria
Austronesian@Austronesia
Azerbaijani@Azerbaijan
Babylonian@Babylon
Bahamian@Bahamas
Bahraini@Bahrain
Bahreini@Bahrain
Balkan@Balkan Peninsula
Baltic@Baltic State
Bangladeshi@Bangladesh
Barbadian@Barbados
Basotho@Lesotho
Basque@France
Batswana@Botswana
Bavarian@Bavaria
Bechuana@Botswana
Belarusian@Belarus
Belgian@Belgium
Belorussian@Belarus
Bengali@Bangladesh
Bengali@Bengal
Beninese@Benin
Berliner@Berlin
Bermudan@Bermuda
Bermudian@Bermuda
Bhutanese@Bhutan
Bhutani@Bhutan
Bisayan@Philippines
Boeotian@Boeotia
Bohemian@Bohemia
Bolivian@Bolivia
Bornean@Borneo
Bosnian@Bosnia and Herzegovina
Botswanan@Botswana
Brazilian@Brazil
Breton@Bretagne
Brit@Great Britain
British@Great Britain
Britisher@Great Britain
Briton@Great Britain
Bruneian@Brunei
Bulgarian@Bulgaria
Burmese@Myanmar
Burundi@Burundi
Burundian@Burundi
Byelorussian@Belarus
Byzantine@Byzantine Empire
Cairene@Cairo
Calcuttan@Kolkata
Californian@California
Cambodian@Cambodia
Cambrian@Wales
Cameroonian@Cameroon
Canadian@Canada
Cantabrigian@Cambridge
Cappadocian@Cappadocia
Carelian@Karelia
Carioca@Rio de Janeiro
Carthaginian@Carthage
Catalan@Catalonia
Caucasian@Caucasia
Caucasic@Caucasia
Cebuan@Cebu
Cewa@Malawi
Ceylonese@Ceylon
Chadian@Chad
Chaldaean@Chaldea
Chaldean@Chaldea
Chaldee@Chaldea
Chechen@Chechnya
Cheremis@Soviet Russia
Cheremiss@Soviet Russia
Chewa@Malawi
Chian@Chios
Chichewa@Malawi
Chilean@Chile
Chiluba@Congo
Chinese@China
Chinese@Taiwan
Circassian@Caucasia
Colombian@Colombia
Congolese@Congo
Continental@Continent
Corinthian@Corinth
Cornish@Cornwall
Cornishman@Cornwall
Cornishwoman@Cornwall
Corsican@Corse
Cretan@Crete
Croat@Croatia
Croatian@Croatia
Cuban@Cuba
Cymry@Wales
Cyprian@Cyprus
Cypriot@Cyprus
Cypriote@Cyprus
Czech@Czech Republic
Czech@Czechoslovakia
Czechoslovak@Czechoslovakia
Czechoslovakian@Czechoslovakia
Dalmatian@Dalmatia
Damascene@Dimash
Dane@Denmark
Danish@Denmark
Dardan@Troy
Dardanian@Troy
Delphian@Delphi
Delphic@Delphi
Dipylon@Dipylon gate
Djiboutian@Djibouti
Dominican@Dominican Republic
Dorian@Doris
Dubliner@Dublin
Dutch@Netherlands
Dutchman@Netherlands
Ecuadoran@Ecuador
Ecuadorian@Ecuador
Egyptian@Egypt
English@England
Englishman@England
Englishwoman@England
Ephesian@Ephesus
Eritrean@Eritrea
Estonian@Estonia
Ethiopian@Ethiopia
Etruscan@Etruria
Ewe@Ghana
Fijian@Fiji
Filipino@Philippines
Finn@Finland
Finnish@Finland
Fleming@Belgium
Flemish@Flanders
Florentine@Firenze
Formosan@Taiwan
French@France
Frenchman@France
Frenchwoman@France
Frisian@Friesland
Frisian@Frisia
Gabonese@Gabon
Galilaean@Galilee
Galilean@Galilee
Gallic@France
Gallic@Gaul
Galwegian@Galloway
Gambian@Gambia
Genevan@Geneva
Genoese@Genoa
Genovese@Genoa
Georgian@Georgia
German@Germany
Ghanaian@Ghana
Ghanese@Ghana
Ghanian@Ghana
Gibraltarian@Gibraltar
Glaswegian@Glasgow
Grecian@Greece
Greek@Greece
Grenadian@Grenada
Guatemalan@Guatemala
Guinean@Guinea
Guyanese@Guyana
Haitian@Haiti
Hawaiian@Hawaii
Hebridean@Hebrides
Hellene@Greece
Hellenic@Greece
Herero@Namibia
Hindoo@Hindustan
Hindu@Hindustan
Hindustani@Hindustan
Hispaniolan@Hispaniola
Hollander@Netherlands
Honduran@Honduras
Hungarian@Hungary
Hutu@Rwanda
Iberian@Iberia
Iberian@Iberian Peninsula
Icelander@Iceland
Icelandic@Iceland
Indian@India
Indonesian@Indonesia
Inger@Soviet Russia
Ingerman@Soviet Russia
Ingrian@Soviet Russia
Ionian@Attica
Ionic@Ionia
Iraki@Iraq
Irani@Iran
Iranian@Iran
Iraqi@Iraq
Irelander@Ireland
Irish@Ireland
Irishman@Ireland
Irishwoman@Ireland
Israeli@Israel
Israelite@Israel
Italian@Italy
Jamaican@Jamaica
Japanese@Japan
Javan@Java
Javanese@Java
Jordanian@Jordan
Jugoslav@Serbia and Montenegro
Jugoslavian@Serbia and Montenegro
Kampuchean@Cambodia
Karelian@Karelia
Kashmiri@Kashmir
Katari@Qatar
Kazakhstani@Kazakhstan
Kenyan@Kenya
Kiwi@New Zealand
Komi@Soviet Russia
Korean@Korea
Kurdish@Kurdistan
Kuwaiti@Kuwait
Kyrgyzstani@Kyrgyzstan
Laconian@Laconia
Lancastrian@Lancaster
Lao@Laos
Laotian@Laos
Lapp@Lappland
Lapplander@Lappland
Latin@Latium
Latino@Latin America
Latvian@Latvia
Lebanese@Lebanon
Lesbian@Lesbos
Levantine@Levant
Liberian@Liberia
Libyan@Libya
Liechtensteiner@Liechtenstein
Lithuanian@Lithuania
Liverpudlian@Liverpool
Londoner@London
Luba@Congo
Lusitanian@Lusitania
Lusitanian@Portugal
Luxembourger@Luxembourg
Luxembourgian@Luxembourg
Luxemburger@Luxembourg
Luxemburger@Luxembourg-Ville
Macedonian@Macedon
Macedonian@Macedonia
Madagascan@Madagascar
Magyar@Hungary
Malawian@Malawi
Malay@Malaysia
Malayan@Malaysia
Malayan@West Malaysia
Malaysian@Malaysia
Malaysian@West Malaysia
Maldivan@Maldives
Maldivian@Maldives
Malian@Mali
Maltese@Malta
Manchurian@Manchuria
Mancunian@Manchester
Mansi@Soviet Russia
Manx@Man
Mari@Soviet Russia
Maroc@Morocco
Mauritanian@Mauritania
Mauritanian@Mauritius
Mauritian@Mauritius
Melanesian@Melanesia
Mexican@Mexico
Milanese@Milan
Moldovan@Moldova
Monacan@Monaco
Monegasque@Monaco
Mongol@Mongolia
Mongolian@Mongolia
Mongoloid@Mongolia
Montserratian@Montserrat
Moravian@Moravia
Mordva@Soviet Russia
Mordvin@Soviet Russia
Mordvinian@Soviet Russia
Moro@Mindanao
Moroccan@Morocco
Mozambican@Mozambique
Mycenaean@Mycenae
Namibian@Namibia
Nauruan@Nauru
Nazarene@Nazareth
Neapolitan@Naples
Neopolitan@Naples
Nepalese@Nepal
Nepali@Nepal
Netherlander@Netherlands
Nganasan@Siberia
Nicaean@Nicaea
Nicaraguan@Nicaragua
Nicene@Nicaea
Nigerian@Nigeria
Nigerien@Niger
Nipponese@Japan
Nordic@northern Europe
Norman@Normandie
Norse@Norway
Norse@Scandinavia
Norseman@Norway
Northerner@North
Northman@Scandinavia
Norwegian@Norway
Nubian@Nubia
Numidian@Numidia
Olympian@Olympia
Olympic@Olympia
Omani@Oman
Oscan@Campania
Ottoman@Ottoman Empire
Oxonian@Oxford
Pakistani@Pakistan
Palestinian@Palestine
Panamanian@Panama
Papuan@New Guinea
Papuan@Papua
Paraguayan@Paraguay
Parisian@Paris
Parisienne@Paris
Parthian@Parthia
Peloponnesian@Peloponnese
Persian@Iran
Peruvian@Peru
Philippine@Philippines
Philistine@Philistia
Phoenician@Phoenicia
Plato@Athens
Pole@Poland
Polish@Poland
Polynesian@Polynesia
Portuguese@Portugal
Prussian@Prussia
Punic@Carthage
Qatari@Qatar
Quebecois@Quebec
Rhodesian@Zimbabwe
Roman@Roman Empire
Roman@Rome
Romanian@Romania
Romanic@Rome
Roumanian@Romania
Ruandan@Rwanda
Rumanian@Romania
Russian@Soviet Russia
Russian@Soviet Union
Rwandan@Rwanda
Saame@Lappland
Saami@Lappland
Sabahan@Sabah
Sabine@Italy
Saharan@Sahara
Salvadoran@El Salvador
Salvadorean@El Salvador
Salvadorian@El Salvador
Same@Lappland
Sami@Lappland
Samnite@Campania
Samoan@Samoa
Sarawakian@Sarawak
Sardinian@Sardinia
Saudi@Saudi Arabia
Scandinavian@Scandinavia
Scot@Scotland
Scotch@Scotland
Scotchman@Scotland
Scots@Scotland
Scotsman@Scotland
Scottish@Scotland
Scouser@Liverpool
Selkup@Siberia
Senegalese@Senegal
Serb@Serbia
Serbian@Serbia
Seychellois@Seychelles
Sherpa@Nepal
Siamese@Thailand
Siberian@Siberia
Sicilian@Sicily
Singaporean@Singapore
Singhalese@Sri Lanka
Sinhalese@Sri Lanka
Slovak@Slovakia
Slovakian@Slovakia
Slovene@Slovenia
Slovenian@Slovenia
Somali@Somalia
Somalian@Somalia
Sorbian@Germany
Sotho@Botswana
Southerner@South
Soviet@Soviet Union
Spaniard@Spain
Spanish@Spain
Spartan@Sparta
Sudanese@Sudan
Sumatran@Sumatra
Sumerian@Sumer
Swazi@Swaziland
Swede@Sweden
Swedish@Sweden
Swiss@Switzerland
Syrian@Syria
Tadzhik@Tajikistan
Tagalog@Philippines
Tahitian@Tahiti
Tai@Thailand
Taiwanese@Taiwan
Tajik@Tajikistan
Tajikistani@Tajikistan
Tanzanian@Tanzania
Tasmanian@Tasmania
Texan@Texas
Thai@Thailand
Theban@Thebes
Thracian@Thrace
Tibetan@Tibet
Timorese@Timor
Tobagonian@Tobago
Togolese@Togo
Tongan@Tonga
Trinidadian@Trinidad
Trojan@Troy
Tswana@Botswana
Tuareg@Sahara
Tunisian@Tunis
Tunisian@Tunisia
Turk@Turkey
Turkish@Turkey
Turkmen@Turkmenistan
Tuscan@Tuscany
Tutsi@Rwanda
Tyrolean@Tyrol
Tyrolese@Tyrol
Ugandan@Uganda
Uighur@Xinjiang
Uigur@Xinjiang
Ukrainian@Ukraine
Ukranian@Ukraine
Uruguayan@Uruguay
Uygur@Xinjiang
Uzbekistani@Uzbekistan
Venetian@Venice
Venezuelan@Venezuela
Veps@Soviet Russia
Vepse@Soviet Russia
Vepsian@Soviet Russia
Viennese@Vienna
Vietnamese@Vietnam
Visayan@Philippines
Vogul@Soviet Russia
Walloon@Belgium
Washingtonian@Washington
Watusi@Rwanda
Watutsi@Rwanda
Welsh@Wales
Welshman@Wales
Xhosa@South Africa
Yank@North
Yankee@New England
Yankee@North
Yemeni@Yemen
Yeniseian@Siberia
Yugoslav@Serbia and Montenegro
Yugoslavian@Serbia and Montenegro
Zairean@Congo
Zairese@Congo
Zambian@Zambia
Zealander@Zealand
Zimbabwean@Zimbabwe
Zulu@Natal
`
