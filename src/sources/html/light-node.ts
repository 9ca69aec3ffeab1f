/**
 * As much of a document as Readability asks for, in plain objects: nothing is loaded, nothing runs, and it works in a worker, where
 * browsers have no document. Siblings are linked, so that moving a node costs the same in a long list as in a short one.
 */
export abstract class LightNode {
  readonly ELEMENT_NODE = 1
  readonly TEXT_NODE = 3
  abstract readonly nodeType: number
  abstract readonly nodeName: string
  abstract textContent: string
  parentNode: LightParent | null = null
  nextSibling: LightNode | null = null
  previousSibling: LightNode | null = null

  get parentElement(): LightElement | null {
    return this.parentNode instanceof LightElement ? this.parentNode : null
  }
  get nextElementSibling(): LightElement | null {
    let at = this.nextSibling
    while (at && !(at instanceof LightElement)) at = at.nextSibling
    return at
  }
  get previousElementSibling(): LightElement | null {
    let at = this.previousSibling
    while (at && !(at instanceof LightElement)) at = at.previousSibling
    return at
  }
  remove(): void {
    this.parentNode?.removeChild(this)
  }
  abstract cloneNode(): LightNode
}

const NO_NODES: readonly LightNode[] = []

export class LightText extends LightNode {
  readonly nodeType = 3
  readonly nodeName = '#text'
  /** Readability asks for the children of every node. */
  readonly childNodes: readonly LightNode[] = NO_NODES
  textContent: string
  /** Its place among the page's texts; null for one that Readability made. */
  readonly order: number | null
  constructor(text: string, order: number | null = null) {
    super()
    this.textContent = text
    this.order = order
  }
  cloneNode(): LightText {
    return new LightText(this.textContent, this.order)
  }
}

export abstract class LightParent extends LightNode {
  firstChild: LightNode | null = null
  lastChild: LightNode | null = null
  #list: LightNode[] | null = null
  #elements: LightElement[] | null = null

  get childNodes(): readonly LightNode[] {
    this.#list ??= [...this.walk()]
    return this.#list
  }
  get children(): readonly LightElement[] {
    this.#elements ??= this.childNodes.filter((node) => node instanceof LightElement)
    return this.#elements
  }
  get firstElementChild(): LightElement | null {
    let at = this.firstChild
    while (at && !(at instanceof LightElement)) at = at.nextSibling
    return at
  }
  get textContent(): string {
    let text = ''
    for (const node of nodesUnder(this)) if (node instanceof LightText) text += node.textContent
    return text
  }
  set textContent(text: string) {
    while (this.lastChild) this.removeChild(this.lastChild)
    if (text !== '') this.appendChild(new LightText(text))
  }
  *walk(): Generator<LightNode> {
    for (let at = this.firstChild; at; at = at.nextSibling) yield at
  }
  appendChild<T extends LightNode>(node: T): T {
    return this.insertBefore(node, null)
  }
  insertBefore<T extends LightNode>(node: T, before: LightNode | null): T {
    node.remove()
    const after = before ? before.previousSibling : this.lastChild
    node.parentNode = this
    node.previousSibling = after
    node.nextSibling = before
    if (after) after.nextSibling = node
    else this.firstChild = node
    if (before) before.previousSibling = node
    else this.lastChild = node
    this.#changed()
    return node
  }
  removeChild<T extends LightNode>(node: T): T {
    const { previousSibling, nextSibling } = node
    if (previousSibling) previousSibling.nextSibling = nextSibling
    else this.firstChild = nextSibling
    if (nextSibling) nextSibling.previousSibling = previousSibling
    else this.lastChild = previousSibling
    node.parentNode = node.previousSibling = node.nextSibling = null
    this.#changed()
    return node
  }
  replaceChild<T extends LightNode>(made: LightNode, old: T): T {
    made.remove()
    this.insertBefore(made, old)
    return this.removeChild(old)
  }
  getElementsByTagName(name: string): LightElement[] {
    const wanted = name.toLowerCase()
    const found: LightElement[] = []
    for (const node of nodesUnder(this))
      if (node instanceof LightElement && (wanted === '*' || node.localName === wanted)) found.push(node)
    return found
  }
  #changed(): void {
    this.#list = null
    this.#elements = null
  }
}

/** Every node under one, in order; the walk keeps no stack. Nothing may be moved meanwhile. */
export function* nodesUnder(root: LightParent): Generator<LightNode> {
  let at: LightNode | null = root.firstChild
  while (at) {
    yield at
    if (at instanceof LightParent && at.firstChild) {
      at = at.firstChild
      continue
    }
    while (at && at !== root && !at.nextSibling) at = at.parentNode
    at = !at || at === root ? null : at.nextSibling
  }
}

interface LightAttribute {
  readonly name: string
  readonly value: string
  cloneNode(): LightAttribute
}

export class LightElement extends LightParent {
  readonly nodeType = 1
  readonly localName: string
  readonly tagName: string
  readonly ownerDocument: LightDocument
  readonly #attributes = new Map<string, string>()

  constructor(name: string, owner: LightDocument) {
    super()
    this.localName = name.toLowerCase()
    this.tagName = this.localName.toUpperCase()
    this.ownerDocument = owner
  }
  get nodeName(): string {
    return this.tagName
  }
  get attributes(): LightAttribute[] {
    return [...this.#attributes].map(([name, value]) => {
      const attribute: LightAttribute = { name, value, cloneNode: () => attribute }
      return attribute
    })
  }
  getAttribute(name: string): string | null {
    return this.#attributes.get(name.toLowerCase()) ?? null
  }
  hasAttribute(name: string): boolean {
    return this.#attributes.has(name.toLowerCase())
  }
  setAttribute(name: string, value: string): void {
    this.#attributes.set(name.toLowerCase(), String(value))
  }
  setAttributeNode({ name, value }: LightAttribute): void {
    this.setAttribute(name, value)
  }
  removeAttribute(name: string): void {
    this.#attributes.delete(name.toLowerCase())
  }
  get className(): string {
    return this.getAttribute('class') ?? ''
  }
  set className(value: string) {
    this.setAttribute('class', value)
  }
  get id(): string {
    return this.getAttribute('id') ?? ''
  }
  set id(value: string) {
    this.setAttribute('id', value)
  }
  get src(): string {
    return this.getAttribute('src') ?? ''
  }
  get srcset(): string {
    return this.getAttribute('srcset') ?? ''
  }
  /** Only what says whether it is shown. */
  get style(): { readonly display: string; readonly visibility: string } {
    const style = this.getAttribute('style') ?? ''
    return { display: declared(style, 'display'), visibility: declared(style, 'visibility') }
  }
  /** Readability takes the page's markup to put it back for another try: a copy under a name does the same without a parser. */
  get innerHTML(): string {
    return this.ownerDocument.keep(this)
  }
  set innerHTML(name: string) {
    const copy = this.ownerDocument.kept(name)
    if (!copy) return
    this.textContent = ''
    for (const node of [...copy.walk()]) this.appendChild(node)
  }
  cloneNode(): LightElement {
    const clone = new LightElement(this.localName, this.ownerDocument)
    for (const [name, value] of this.#attributes) clone.setAttribute(name, value)
    for (const node of this.walk()) clone.appendChild(node.cloneNode())
    return clone
  }
}

const declared = (style: string, property: string) =>
  style
    .split(';')
    .map((one) => one.split(':', 2))
    .find(([name]) => name?.trim().toLowerCase() === property)?.[1]
    ?.trim()
    .toLowerCase() ?? ''

export class LightDocument extends LightParent {
  readonly nodeType = 9
  readonly nodeName = '#document'
  readonly documentURI = 'about:blank'
  readonly baseURI = 'about:blank'
  readonly #copies = new Map<string, LightElement>()

  get documentElement(): LightElement | null {
    return this.firstElementChild
  }
  get body(): LightElement | null {
    return this.documentElement?.children.find(({ localName }) => localName === 'body') ?? null
  }
  get title(): string {
    return this.getElementsByTagName('title')[0]?.textContent.trim() ?? ''
  }
  createElement(name: string): LightElement {
    return new LightElement(name, this)
  }
  createTextNode(text: string): LightText {
    return new LightText(text)
  }
  keep(element: LightElement): string {
    const name = `copy ${this.#copies.size}`
    this.#copies.set(name, element.cloneNode())
    return name
  }
  kept(name: string): LightElement | undefined {
    return this.#copies.get(name)?.cloneNode()
  }
  cloneNode(): never {
    throw new Error('a page is not copied as a whole')
  }
}
