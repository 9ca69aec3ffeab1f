/** Why a file is not read, in words that follow its name and a colon. */
export class Refusal extends Error {}

/** Text of one file; more is not news. */
export const MAX_TEXT_BYTES = 10 * 1024 * 1024
/** No file larger than this is opened. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024

export const TOO_MUCH_TEXT = 'holds more than 10 MB of text; split it and try again'

/** Sizes as readers know them: "12 MB". */
export const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / (1024 * 1024)))} MB`
