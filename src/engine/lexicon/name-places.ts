/** Today's names and spellings that WordNet lacks, a place a line in its notation: names parted by |, then @ and the place it lies in; ! a country, * a national capital. */
export const LATER_PLACES = `
!United States|U. S.|U. S|U.S|U.S.A
!Czech Republic|Czechia
California|Calif@United States
Florida|Fla@United States
Connecticut|Conn@United States
Arizona|Ariz@United States
Colorado|Colo@United States
Tennessee|Tenn@United States
Wisconsin|Wis@United States
Minnesota|Minn@United States
Michigan|Mich@United States
Oklahoma|Okla@United States
Nevada|Nev@United States
Nebraska|Neb@United States
Kansas|Kan@United States
Montana|Mont@United States
Wyoming|Wyo@United States
Alabama|Ala@United States
Kentucky|Ky@United States
West Virginia|W. Va|W.Va@United States
!North Macedonia|Macedonia
!Eswatini|Swaziland
!East Timor|Timor-Leste
!Ivory Coast|Cote d'Ivoire|Côte d'Ivoire
!South Sudan
!Turkey|Türkiye|Turkiye
!Kosovo
!Palestine|Palestinian territories|Palestinian Territories|State of Palestine
!Taiwan
!Somaliland
!Vatican City|Vatican|Holy See
!United Arab Emirates|UAE|U.A.E.|Emirates
!South Korea|Republic of Korea|ROK
!Russia|Russian Federation
!Ukraine
!Netherlands|Holland
!Scotland
!Wales
!Northern Ireland
!Serbia
!Montenegro
!Soviet Union|USSR|U.S.S.R.
!Democratic Republic of the Congo|Democratic Republic of Congo|DRC|DR Congo
!Brunei|Brunei Darussalam
!Chechnya
!Kurdistan
!Transnistria
!Abkhazia
!South Ossetia
!Nagorno-Karabakh
!Western Sahara
!Greenland
!Philippines
!Maldives
!Solomon Islands
!Marshall Islands
!Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina
!Libya
!Yemen
!Oman
!Qatar
!Kuwait
!Syria
!Gaza Strip|Gaza
*Kyiv|Kiev@Ukraine
*Sanaa|Sana'a|Sana@Yemen
*Astana|Nur-Sultan@Kazakhstan
*Naypyidaw@Myanmar
*Abuja@Nigeria
*Juba@South Sudan
*Pristina@Kosovo
*Podgorica@Montenegro
*Dili@East Timor
*Ramallah@West Bank
*Beijing|Peking@China
*Tehran|Teheran@Iran
Rafah@Gaza Strip
Khan Younis|Khan Yunis|Khan Yunus@Gaza Strip
Jabalia|Jabaliya@Gaza Strip
Gaza City@Gaza Strip
Golan Heights|Golan
Idlib@Syria
Raqqa@Syria
Deir ez-Zor|Deir al-Zor|Deir Ezzor@Syria
Homs@Syria
Hama@Syria
Daraa|Deraa@Syria
Sulaymaniyah|Sulaimani|Sulaimaniya|Sulaymaniya|Sulaimaniyah|Slemani@Iraq
Erbil|Irbil|Arbil@Iraq
Kirkuk@Iraq
Fallujah|Falluja@Iraq
Ramadi@Iraq
Tikrit@Iraq
Anbar@Iraq
Basra|Basrah@Iraq
Crimea@Ukraine
Donbas|Donbass@Ukraine
Donetsk@Ukraine
Luhansk|Lugansk@Ukraine
Kharkiv|Kharkov@Ukraine
Odesa|Odessa@Ukraine
Lviv|Lvov@Ukraine
Mariupol@Ukraine
Kherson@Ukraine
Mykolaiv|Nikolayev@Ukraine
Zaporizhzhia|Zaporizhia|Zaporozhye@Ukraine
Dnipro|Dnipropetrovsk@Ukraine
Bakhmut@Ukraine
Bucha@Ukraine
Xinjiang@China
Tibet@China
Hong Kong@China
Macau|Macao@China
Wuhan@China
Shenzhen@China
Guangzhou@China
Chongqing@China
Mumbai|Bombay@India
Chennai|Madras@India
Kolkata|Calcutta@India
Bengaluru|Bangalore@India
Varanasi|Benares@India
Kashmir
Jammu and Kashmir@India
Yangon|Rangoon@Myanmar
Rakhine@Myanmar
Ho Chi Minh City|Saigon@Vietnam
Aceh@Indonesia
Bali@Indonesia
Darfur@Sudan
Tigray@Ethiopia
Mogadishu@Somalia
Puntland@Somalia
Goma@Democratic Republic of the Congo
Lagos@Nigeria
Maiduguri@Nigeria
Marrakesh|Marrakech@Morocco
Benghazi|Bengasi@Libya
Misrata|Misurata@Libya
Sirte@Libya
Hodeidah|Hudaydah|Hodeida@Yemen
Catalonia@Spain
Silicon Valley@California
Wall Street@New York
Guantanamo Bay|Guantanamo@Cuba
Africa
Asia
Europe
Antarctica
Oceania
North America
South America
Latin America
Central America
South America
North America
Southeast Asia
South Asia
Central Asia
East Asia
Asia-Pacific
Eastern Europe
Western Europe
Sub-Saharan Africa
North Africa
West Africa
East Africa
Horn of Africa
Persian Gulf|Arabian Gulf
South China Sea
Red Sea
Strait of Hormuz
Black Sea
Mediterranean|Mediterranean Sea
Arctic
Sahel
`

/** People and adjectives of places that WordNet lacks or files elsewhere. */
export const LATER_DEMONYMS = `
Palestinian@Palestine
Ukrainian@Ukraine
Kurd|Kurdish@Kurdistan
Emirati@United Arab Emirates
Omani@Oman
Qatari@Qatar
Saudi@Saudi Arabia
Yemeni@Yemen
Sudanese@Sudan
Somali@Somalia
Swiss@Switzerland
Swede|Swedish@Sweden
Spanish|Spaniard@Spain
Portuguese@Portugal
Polish|Pole@Poland
Scottish|Scot@Scotland
Welsh@Wales
British|Briton|Brit@United Kingdom
Turkish|Turk@Turkey
Thai@Thailand
Vietnamese@Vietnam
Taiwanese@Taiwan
Tibetan@Tibet
Uighur|Uyghur@Xinjiang
Uzbek@Uzbekistan
Kazakh@Kazakhstan
Kyrgyz@Kyrgyzstan
Tajik@Tajikistan
Turkmen@Turkmenistan
Serb|Serbian@Serbia
Slovak@Slovakia
Slovene|Slovenian@Slovenia
Kosovar@Kosovo
Montenegrin@Montenegro
Macedonian@North Macedonia
Romanian@Romania
Norwegian@Norway
European@Europe
African@Africa
Asian@Asia
Pakistani@Pakistan
Peruvian@Peru
Venezuelan@Venezuela
Uruguayan@Uruguay
Paraguayan@Paraguay
Rwandan@Rwanda
Senegalese@Senegal
Nigerian@Nigeria
Nigerien@Niger
Tanzanian@Tanzania
Ugandan@Uganda
Zambian@Zambia
Zimbabwean@Zimbabwe
Tunisian@Tunisia
Singaporean@Singapore
Soviet@Soviet Union
Russian@Russia
Crimean@Crimea
Chechen@Chechnya
Syrian@Syria
Israeli@Israel
Lebanese@Lebanon
Libyan@Libya
Ivorian@Ivory Coast
Congolese@Democratic Republic of the Congo
South African@South Africa
Saudi Arabian@Saudi Arabia
Sri Lankan@Sri Lanka
Puerto Rican@Puerto Rico
Costa Rican@Costa Rica
West German@West Germany
East German@East Germany
Sierra Leonean@Sierra Leone
Bosnian Serb@Bosnia and Herzegovina
Northern Irish@Northern Ireland
North Korean@North Korea
South Korean@South Korea
New Zealander@New Zealand
Western|Westerner@West
Mexican@Mexico
Chinese@China
German@Germany
French@France
Italian@Italy
Dutch@Netherlands
Georgian@Georgia
Arab@Arab world
`
