/** Names that no public host has (RFC 2606, RFC 6761, RFC 6762, RFC 8375). */
const PRIVATE_ENDS = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home.arpa', 'onion', 'invalid']

const endsIn = (host: string, end: string): boolean => host === end || host.endsWith(`.${end}`)

/**
 * Whether Voce may call an address that a shop has given: https to a host with a public name, so that nobody makes it knock
 * at doors behind which only it can get. Beside a Voce on this machine (`voce` is its own address) also at this machine.
 */
export function mayCall(address: string, voce: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  if (username || password) return false
  const isHere = (url: string): boolean => new URL(url).hostname === 'localhost'
  if (protocol === 'http:') return isHere(voce) && isHere(address)
  // A public name ends in letters; addresses of machines end in a figure or a bracket.
  const host = hostname.replace(/\.$/, '')
  return (
    protocol === 'https:' && /\.[a-z][a-z0-9-]*$/.test(host) && !PRIVATE_ENDS.some((end) => endsIn(host, end))
  )
}
