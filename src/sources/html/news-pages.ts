/** For tests: saved pages as news sites build them, made of one article of their own and what stands around it. */

const TITLE = 'Ferry across Lake Morn to sail again from Monday'
const P = [
  'The regional ferry across Lake Morn will sail again from Monday, the operator said on Friday, ending a pause of six weeks that had cut off two villages.',
  'Fog and a broken rudder had kept the boat in its harbour since the middle of March, and some 400 commuters took the bus instead, according to the council.',
  '“We have changed the rudder and tested it for three days,” said Hanne Lund, who runs the line, in a statement to the press.',
  'The town council had asked for a second boat. It costs 2.1 million crowns, according to the council, and could come next year.',
  'Jan Maas, a baker in Upper Morn, said he had driven around the lake every morning. “It is 48 kilometres each way,” he said. “I sold the bread and paid for the petrol.”',
  'The lake’s water level fell by 40 centimetres in the dry spring. At less than 30 centimetres under the keel the ferry may not sail, a rule of 1987 says.',
  'A spokesman for the province said the pier would be made longer in the autumn. He did not say who would pay for it.',
  'The first boat leaves Lower Morn at 6.10 a.m. on Monday. Tickets of March stay valid until the end of May.',
] as const

const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n')
const all = P.join('\n')
const between = (insert: string, at = 3) => `${p(P.slice(0, at))}\n${insert}\n${p(P.slice(at))}`

const NAV = `<header class="site-header" role="banner"><a class="logo" href="/">Morn Post</a><nav class="main-nav"><ul>${['News', 'Sport', 'Culture', 'Opinion', 'Weather', 'Jobs'].map((word) => `<li><a href="/${word}">${word}</a></li>`).join('')}</ul></nav><form role="search"><input name="q"><button>Search</button></form></header>`
const FOOTER = `<footer class="site-footer"><ul><li><a href="/about">About us</a></li><li><a href="/contact">Contact</a></li><li><a href="/terms">Terms of use</a></li></ul><p>© 2025 Morn Post Media. All rights reserved. No part of this site may be copied without permission.</p></footer>`
const COOKIES = `<div id="onetrust-banner-sdk" class="cookie-banner" role="dialog"><p>We and our 214 partners store and access information on your device, such as cookies, to offer you a better experience and to measure audiences.</p><button>Accept all</button><button>Reject</button></div>`
const TEASERS = [
  [
    'Bus line to close in May, operator says',
    'The line between the villages has lost half of its riders since the tunnel was opened.',
  ],
  [
    'Lake level falls for the third year',
    'Scientists of the province have measured the lowest level since records began in 1931.',
  ],
  [
    'Second pier would cost 900,000 crowns',
    'The council is to vote in June on the plan of a private company from the coast.',
  ],
  ['Baker wins prize for rye bread', 'A jury of eleven tasted loaves from all over the country on Saturday.'],
]
const CARDS = TEASERS.map(
  ([title, text]) =>
    `<article class="card teaser"><a href="/x"><img alt=""><h3>${title}</h3></a><p class="card__text">${text}</p></article>`,
).join('')
const LINKS = TEASERS.map(([title]) => `<li><a href="/x">${title}</a></li>`).join('')
const NEWSLETTER = `<div class="c-newsletter-signup"><h4>Get the Morning Brief</h4><p>Every weekday at seven, the most important news of the lake in your inbox. It is free of charge.</p><form><input type="email"><button>Sign up</button></form></div>`
const BIO = `<div class="author-bio"><img alt=""><h4>About the author</h4><p>Ida Berg has covered transport for the Morn Post since 2011. She was born on the lake and swims in it all year round.</p></div>`
const AD = `<div class="ad-slot ad--inline" data-ad="1"><span>Advertisement</span><p>Holidays by the sea from 199 crowns. Book now and save a third on all rooms until the end of this week.</p></div>`
const COMMENTS = `<section class="comments-area" id="comments"><h2>3 comments</h2>${['I have waited for weeks and the bus was late every single day of them.', 'And who pays for the second boat? We do, as always, with our taxes.', 'The old ferry was better and it had a bar on the upper deck.'].map((text, i) => `<div class="comment" id="comment-${i}"><b>reader${i}</b><p>${text}</p><a href="#">Reply</a></div>`).join('')}</section>`
const SHARE = `<ul class="social-share"><li><a href="#">Share on Facebook</a></li><li><a href="#">Post on X</a></li><li><a href="#">Email</a></li><li><a href="#">Copy link</a></li></ul>`
const HEAD = `<h1 class="headline">${TITLE}</h1><p class="standfirst-none"></p><div class="byline">By <a href="/ida">Ida Berg</a>, transport reporter</div><time datetime="2025-05-02T08:00:00Z">2 May 2025, 10:00 a.m. · 3 min read</time>`
const FIGURE = `<figure class="image"><img src="f.jpg" alt="The ferry"><figcaption>The ferry in its harbour last week. Photo: Lea Holm/Morn Post</figcaption></figure>`

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | Morn Post</title>${head}<style>.a{}</style><script>window.x=1</script></head><body class="single">${body}</body></html>`
const site = (main: string, head = '') => page(`${COOKIES}${NAV}${main}${FOOTER}`, head)

const jsonLd = (body: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE, articleBody: body })}</script>`

export interface NewsPage {
  readonly name: string
  readonly html: string
  /** The words of the article: its paragraphs, the headline aside. */
  readonly text: string
}

const made = (name: string, html: string, text = all): NewsPage => ({ name, html, text })

export const NEWS_PAGES: readonly NewsPage[] = [
  made(
    'a broadsheet: head, picture, text, related cards, newsletter, bio, comments',
    site(
      `<main><article class="article">${HEAD}${SHARE}${FIGURE}<div class="article__body">${between(NEWSLETTER)}</div>${BIO}</article><aside class="related"><h2>More on this story</h2>${CARDS}</aside>${COMMENTS}</main>`,
    ),
  ),
  made(
    'several articles in one main: the page’s own and teasers',
    site(`<main>${`<article>${HEAD}${p(P)}</article>`}<section><h2>Latest</h2>${CARDS}</section></main>`),
  ),
  made(
    'advertising and related links between paragraphs',
    site(
      `<div class="content"><div class="story-body">${p(P.slice(0, 2))}${AD}${p(P.slice(2, 4))}<div class="inline-related"><h4>Related</h4><ul>${LINKS}</ul></div>${p(P.slice(4, 6))}${AD}${p(P.slice(6))}</div></div>`,
    ),
  ),
  made(
    'lines parted by br',
    site(
      `<div id="article-text"><h1>${TITLE}</h1>${P.join('<br><br>\n')}</div><div class="sidebar"><ul>${LINKS}</ul></div>`,
    ),
  ),
  made(
    'lines parted by one br in a table of an old site',
    page(
      `<table width="100%"><tr><td bgcolor="#eee"><font size="1"><a href="/">Home</a> | <a href="/n">News</a> | <a href="/s">Sport</a></font></td></tr><tr><td><table><tr><td width="120" valign="top"><a href="/1">Front page</a><br><a href="/2">Local</a><br><a href="/3">Weather</a></td><td valign="top"><font size="4"><b>${TITLE}</b></font><br><br><font size="2">${P.join('<br><br>')}</font></td></tr></table></td></tr><tr><td align="center"><font size="1">Copyright 2003 Morn Post</font></td></tr></table>`,
    ),
  ),
  made(
    'pull quotes that repeat the text',
    site(
      `<article>${HEAD}${between('<blockquote class="pullquote"><p>“It is 48 kilometres each way”</p></blockquote>', 5)}</article>`,
    ),
  ),
  made(
    'pull quote in an aside',
    site(
      `<article>${HEAD}${between('<aside class="pull-quote">I sold the bread and paid for the petrol</aside>', 6)}</article>`,
    ),
  ),
  made(
    'subheads stay',
    site(
      `<article>${HEAD}${p(P.slice(0, 3))}<h2>A second boat</h2>${p(P.slice(3, 6))}<h2>A longer pier</h2>${p(P.slice(6))}</article>`,
    ),
    [...P.slice(0, 3), 'A second boat', ...P.slice(3, 6), 'A longer pier', ...P.slice(6)].join('\n'),
  ),
  made(
    'a list in the text stays',
    site(
      `<article>${HEAD}${p(P.slice(0, 7))}<ul><li>Lower Morn: 6.10 a.m., 9.10 a.m. and 4.40 p.m. on working days</li><li>Upper Morn: 7.00 a.m., 10.00 a.m. and 5.30 p.m. on working days</li><li>No boats on Sundays and holidays until June</li></ul>${p(P.slice(7))}</article>`,
    ),
    [
      ...P.slice(0, 7),
      'Lower Morn: 6.10 a.m., 9.10 a.m. and 4.40 p.m. on working days',
      'Upper Morn: 7.00 a.m., 10.00 a.m. and 5.30 p.m. on working days',
      'No boats on Sundays and holidays until June',
      P[7],
    ].join('\n'),
  ),
  made(
    'a table in the text stays',
    site(
      `<article>${HEAD}${p(P.slice(0, 6))}<table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2022</td><td>91,000</td></tr><tr><td>2023</td><td>88,400</td></tr><tr><td>2024</td><td>79,250</td></tr></table>${p(P.slice(6))}</article>`,
    ),
    [...P.slice(0, 6), 'Year Passengers 2022 91,000 2023 88,400 2024 79,250', ...P.slice(6)].join('\n'),
  ),
  made(
    'a live blog: entries with their times',
    site(
      `<main><h1>${TITLE}: live</h1><div class="live-blog">${P.map((text, i) => `<article class="live-post" id="post-${i}"><header><time>1${i}:05</time></header><div class="live-post__body"><p>${text}</p></div></article>`).join('')}</div><aside class="sidebar"><ul>${LINKS}</ul></aside></main>`,
    ),
  ),
  made(
    'a paywall: the rest is missing, the offer is no text',
    site(
      `<article class="article premium">${HEAD}${p(P.slice(0, 4))}<div class="paywall"><h3>Read on with Post+</h3><p>Subscribe now for one crown a week and read this article and all others. You can end the subscription at any time.</p><button>Subscribe</button></div></article>`,
    ),
    P.slice(0, 4).join('\n'),
  ),
  made(
    'the whole text in JSON-LD behind a stub',
    site(
      `<article>${HEAD}<p>${P[0]}</p><div class="paywall"><p>Log in to read on.</p></div></article>`,
      jsonLd(P.join('\n\n')),
    ),
  ),
  made(
    'JSON-LD with the same text as the page',
    site(`<article>${HEAD}${p(P)}</article>${COMMENTS}`, jsonLd(P.join(' '))),
  ),
  made(
    'AMP',
    page(
      `<header><a href="/">Morn Post</a></header><main><article><h1>${TITLE}</h1><amp-social-share></amp-social-share><amp-img><noscript><img></noscript></amp-img><div class="amp-body">${between('<amp-ad><div fallback>Advertisement</div></amp-ad>')}</div></article></main><amp-consent><p>We use cookies. Tell us what you agree to.</p></amp-consent>${FOOTER}`,
    ),
  ),
  made(
    'spans and divs without paragraphs',
    site(
      `<div class="layout"><div class="col-8"><div class="text">${P.map((text) => `<div class="block"><span>${text}</span></div>`).join('')}</div></div><div class="col-4">${CARDS}</div></div>`,
    ),
  ),
  made(
    'hashed class names',
    site(
      `<div class="css-1a2b"><section class="css-9x8y">${P.map((text) => `<div class="css-k3j2"><p class="css-p1">${text}</p></div>`).join(AD.replace('ad-slot ad--inline', 'css-zz'))}</section></div>`,
    ),
    all,
  ),
  made(
    'a lead paragraph outside the body',
    site(
      `<article><h1>${TITLE}</h1><p class="lead">${P[0]}</p>${FIGURE}<div class="body">${p(P.slice(1))}</div></article>`,
    ),
  ),
  made(
    'a summary of key points above the text',
    site(
      `<article>${HEAD}<div class="key-points"><h2>Key points</h2><ul><li>Ferry sails again from Monday after six weeks</li><li>Second boat would cost 2.1 million crowns</li></ul></div>${p(P)}</article>`,
    ),
    `Key points\nFerry sails again from Monday after six weeks\nSecond boat would cost 2.1 million crowns\n${all}`,
  ),
  made(
    'captions of several pictures',
    site(
      `<article>${HEAD}${p(P.slice(0, 2))}${FIGURE}${p(P.slice(2, 5))}<div class="wp-caption"><img><p class="wp-caption-text">Hanne Lund at the rudder. Photo: Lea Holm</p></div>${p(P.slice(5))}</article>`,
    ),
  ),
  made(
    'embedded posts of a network',
    site(
      `<article>${HEAD}${between('<blockquote class="twitter-tweet"><p>The ferry is back! See you all on Monday at the pier, bring a coat.</p>— Morn Ferry (@mornferry) <a href="#">May 2, 2025</a></blockquote>')}</article>`,
    ),
    [
      ...P.slice(0, 3),
      'The ferry is back! See you all on Monday at the pier, bring a coat. — Morn Ferry (@mornferry) May 2, 2025',
      ...P.slice(3),
    ].join('\n'),
  ),
  made(
    'a player with its transcript switched off',
    site(
      `<article>${HEAD}<div class="video-player"><p class="visually-hidden">Video player is loading.</p><button>Play</button></div>${p(P)}<div hidden><p>This text is hidden and no reader of the page ever saw a single word of it.</p></div></article>`,
    ),
  ),
  made(
    'a disclaimer and tags under the text',
    site(
      `<article>${HEAD}${p(P)}<ul class="tags"><li><a href="/t">Ferry</a></li><li><a href="/t">Lake Morn</a></li><li><a href="/t">Transport</a></li></ul><p class="copyright">© Morn Post 2025. This story may not be published, broadcast or rewritten.</p></article>`,
    ),
  ),
  made(
    'read-more lines between paragraphs',
    site(
      `<article>${HEAD}${p(P.slice(0, 2))}<p><strong>READ MORE: <a href="/x">Bus line to close in May, operator says</a></strong></p>${p(P.slice(2, 5))}<p><em>Also read: <a href="/y">Lake level falls for the third year</a></em></p>${p(P.slice(5))}<p><a href="/z">Follow the Morn Post on all channels</a></p></article>`,
    ),
  ),
  made(
    'an archive’s bar above a short notice',
    page(
      `<div id="wm-ipp-base">The archive has 12 captures of this page between 2 May 2025 and 9 Jun 2025.</div><div id="main"><h1>${TITLE}</h1>${p(P.slice(0, 3))}</div>`,
    ),
    P.slice(0, 3).join('\n'),
  ),
  made(
    'a short notice of two paragraphs among long teasers',
    site(
      `<main><article>${HEAD}${p(P.slice(0, 2))}</article><section class="more-news">${CARDS}${CARDS}</section></main>`,
    ),
    P.slice(0, 2).join('\n'),
  ),
  made(
    'a print version',
    page(
      `<h2>${TITLE}</h2><p>Printed from mornpost.example</p>${p(P)}<p><a href="javascript:window.print()">Print this page</a></p>`,
    ),
  ),
  made(
    'right to left with a sidebar',
    page(
      `<div dir="rtl"><div class="sidebar"><ul>${LINKS}</ul></div><div class="post-content" lang="ar"><p>${'أعلنت الشركة أن العبارة ستبحر من جديد ابتداء من يوم الاثنين بعد توقف دام ستة أسابيع. '.repeat(3)}</p><p>${'وقال المجلس إن نحو أربعمئة من الركاب استقلوا الحافلة بدلا من ذلك منذ منتصف آذار. '.repeat(3)}</p></div></div>`,
    ),
    `${'أعلنت الشركة أن العبارة ستبحر من جديد ابتداء من يوم الاثنين بعد توقف دام ستة أسابيع. '.repeat(3)}\n${'وقال المجلس إن نحو أربعمئة من الركاب استقلوا الحافلة بدلا من ذلك منذ منتصف آذار. '.repeat(3)}`,
  ),
  made(
    'a page builder: every paragraph in a section of its own',
    site(
      `<div class="elementor">${P.map((text) => `<section class="elementor-section"><div class="elementor-container"><div class="elementor-widget-text-editor"><div class="elementor-widget-container"><p>${text}</p></div></div></div></section>`).join('')}</div>`,
    ),
  ),
  made(
    'a scroll of articles: the next one follows on the same page',
    site(
      `<div class="infinite"><article class="story" data-id="1">${HEAD}<div class="story__content">${p(P)}</div></article><article class="story" data-id="2"><h1>Baker wins prize for rye bread</h1><div class="story__content"><p>A jury of eleven tasted loaves from all over the country on Saturday and gave the prize to a baker of the lake.</p><p>The winner said the water made the difference. The prize is worth 5,000 crowns and a week in the south.</p></div></article></div>`,
    ),
  ),
]
