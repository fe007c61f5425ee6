/**
 * Whom a rate limit counts: the client's address, for IPv6 its /64 network, which one customer of a provider owns.
 * Used in memory only, never stored.
 */
export function clientKey(request: Request): string {
  const ip = request.headers.get('CF-Connecting-IP') ?? 'local'
  return ip.includes(':') ? expandGroups(ip).slice(0, 4).join(':') : ip
}

function expandGroups(ip: string): string[] {
  const [head = '', tail = ''] = ip.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  return [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after]
}
