/** Tells the page what happened, as an event on the element that also leaves any shadow root around it. */
export function emit(host: Element, name: 'ready' | 'submitted' | 'error', detail: object): void {
  host.dispatchEvent(new CustomEvent(`voce:${name}`, { detail, bubbles: true, composed: true }))
}
