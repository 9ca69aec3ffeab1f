/** "1 article", "2 articles"; `many` where it is no plain plural: "1 more is", "2 more are". */
export const countOf = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** "2 articles, 1 origin": always both, since articles of one origin confirm nothing to each other. */
export const supportOf = ({ articles, origins }: { readonly articles: number; readonly origins: number }) =>
  `${countOf(articles, 'article')}, ${countOf(origins, 'origin')}`
