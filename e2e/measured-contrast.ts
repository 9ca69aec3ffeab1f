import type { Page } from 'playwright/test'

/** WCAG AA for text, and for large text (24 px, or 18.66 px and bold). */
const TEXT = 4.5
const LARGE = 3

/**
 * The elements whose words stand out less than they must from the grounds that they and those around them paint. axe leaves out what is
 * scrolled out of sight, lies in a drawing, or is a single letter: this asks for the colours alone, wherever the element stands.
 */
export const faintAmong = (page: Page, selectors: readonly string[]): Promise<string[]> =>
  page.evaluate(
    ({ selectors, text, large }) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
      type Colour = readonly [number, number, number, number]
      const read = (css: string): Colour => {
        canvas.clearRect(0, 0, 1, 1)
        canvas.fillStyle = css
        canvas.fillRect(0, 0, 1, 1)
        const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
        return [r, g, b, a / 255]
      }
      const over = (top: Colour, ground: Colour): Colour => {
        const mix = (i: 0 | 1 | 2) => top[i] * top[3] + ground[i] * (1 - top[3])
        return [mix(0), mix(1), mix(2), 1]
      }
      const luminance = ([r, g, b]: Colour) => {
        const [x, y, z] = [r, g, b].map((channel) => {
          const c = channel / 255
          return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!
      }
      const groundOf = (element: Element): Colour => {
        const layers: Colour[] = []
        for (let at: Element | null = element; at; at = at.parentElement) {
          const layer = read(getComputedStyle(at).backgroundColor)
          layers.push(layer)
          if (layer[3] === 1) break
        }
        return layers.reduceRight((ground, layer) => over(layer, ground), [255, 255, 255, 1] as Colour)
      }
      return selectors.flatMap((selector) => {
        const element = document.querySelector(selector)
        if (!element) return []
        const style = getComputedStyle(element)
        const ground = groundOf(element)
        const ink = over(read(element instanceof SVGElement ? style.fill : style.color), ground)
        const [light = 0, dark = 0] = [luminance(ink), luminance(ground)].toSorted((a, b) => b - a)
        const ratio = (light + 0.05) / (dark + 0.05)
        const px = Number.parseFloat(style.fontSize)
        const isLarge = px >= 24 || (px >= 18.66 && Number(style.fontWeight) >= 700)
        return ratio >= (isLarge ? large : text) ? [] : [`${selector}: ${ratio.toFixed(2)} to 1`]
      })
    },
    { selectors, text: TEXT, large: LARGE },
  )
