/** The nonce that this load's policy lets style elements through with; main writes it into the page. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''

/**
 * Gives every style element that a script makes the nonce. The component library hands it on only where a theme
 * is involved: the styles that lock scrolling under a dialog and measure scroll bars were refused. Markup that
 * somebody else wrote gains nothing: what a parser makes does not come through here.
 */
export function nonceStyleElements(nonce: string): void {
  document.createElement = new Proxy(document.createElement, {
    apply(create, self, asked) {
      const element: unknown = Reflect.apply(create, self, asked)
      if (element instanceof HTMLStyleElement) element.nonce = nonce
      return element
    },
  })
}
