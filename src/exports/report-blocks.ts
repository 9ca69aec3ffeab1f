/** A report as plain blocks: what Markdown, HTML and the print sheet are made of, so that they say the same. */
export interface ReportSheet {
  readonly title: string
  readonly facts: readonly string[]
  readonly sections: readonly Section[]
}

export interface Section {
  readonly heading: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'title'; readonly text: string; readonly id: string }
  /** Words of an article, or of a piece of evidence. */
  | { readonly type: 'quote'; readonly label: string; readonly text: string }
  | { readonly type: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  | { readonly type: 'link'; readonly label: string; readonly url: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
