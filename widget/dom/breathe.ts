/** Lets the page have its turn: what it has waiting, and what people do, comes before the next part of a long work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
