import { method } from '../engine/method.ts'

// Asked for once, when the room of the method is first opened: the word lists stay out of the page's own script.
postMessage(method())
