/** What a stylesheet gives a drawing and a file of it must carry itself. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'text-anchor',
] as const

/** Fonts of the app do not travel with a picture. */
const FONT = 'Inter, Helvetica, Arial, sans-serif'
const MARGIN_PX = 16
const PNG_SCALE = 2

/** A drawing on the page as a file that stands by itself, on the page's ground. */
export function svgOf(drawing: SVGSVGElement): string {
  const { width, height } = drawing.getBoundingClientRect()
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const shown = drawing.querySelectorAll<SVGElement>('*')
  copy.querySelectorAll<SVGElement>('*').forEach((element, i) => {
    const look = getComputedStyle(shown[i]!)
    for (const name of LOOKS) element.setAttribute(name, look.getPropertyValue(name))
    for (const name of ['class', 'style', 'tabindex']) element.removeAttribute(name)
  })
  for (const name of ['class', 'style', 'tabindex']) copy.removeAttribute(name)
  const [w, h] = [Math.ceil(width) + 2 * MARGIN_PX, Math.ceil(height) + 2 * MARGIN_PX]
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('viewBox', `${-MARGIN_PX} ${-MARGIN_PX} ${w} ${h}`)
  copy.setAttribute('width', String(w))
  copy.setAttribute('height', String(h))
  copy.setAttribute('font-family', FONT)
  copy.prepend(groundOf(w, h))
  return new XMLSerializer().serializeToString(copy)
}

function groundOf(width: number, height: number): SVGRectElement {
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  const at = { x: -MARGIN_PX, y: -MARGIN_PX, width, height, fill: getComputedStyle(document.body).backgroundColor }
  for (const [name, value] of Object.entries(at)) ground.setAttribute(name, String(value))
  return ground
}

/** The same as pixels, twice as fine as the screen's own. */
export async function pngOf(drawing: SVGSVGElement): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svgOf(drawing)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * PNG_SCALE
    canvas.height = image.naturalHeight * PNG_SCALE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))),
        'image/png',
      ),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}
