/** Connecting the shop's own system. */
export const en = {
  lead: 'Orders come in by themselves once your shop system sends them. Each way is signed with a secret that only the two of you know.',
  ownersOnly: 'Only owners of the shop can connect it.',
  links: 'Links that your own server signs',
  how: {
    shopify:
      'In Shopify, Settings, Notifications, Webhooks: add “Order fulfillment” and “Order update” in JSON with this address. Then copy the secret that Shopify shows below its webhooks into the field here.',
    woocommerce:
      'In WooCommerce, Settings, Advanced, Webhooks: add one with the topic “Order updated”, this address, and the secret that is made here.',
    link: 'Your server makes links with any JWT library: the documentation has it in Node, PHP, Python and Ruby. The number of the secret is the “kid”.',
  },
  address: 'Address for the webhook',
  shopifySecret: 'Secret that Shopify shows',
  shopifyWrong: 'The secret has at least 16 characters. Copy it whole.',
  keep: 'Keep the secret',
  kept: 'Kept. Orders come in with the next webhook.',
  make: 'Make a secret',
  makeWhich: (name: string) => `Make a secret: ${name}`,
  made: (name: string) => `Secret: ${name}`,
  none: 'Not connected yet.',
  good: (id: string, day: string) => `Number ${id}, since ${day}`,
  ends: (id: string, day: string) => `Number ${id}, good until ${day}`,
}
