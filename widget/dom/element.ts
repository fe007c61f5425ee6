/** An element with properties and content. Text is text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...content: Array<Node | string>
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...content)
  return made
}

/** A button that submits nothing. */
export const button = (className: string, text: string, onclick: () => void): HTMLButtonElement =>
  element('button', { type: 'button', className, onclick }, text)
