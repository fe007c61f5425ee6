// Cloudflare merges the headers of all rules that match a path, values of the same name included, so no two rules here
// may overlap: https://developers.cloudflare.com/workers/static-assets/headers/

const shopPagesMayRead = [
  'Access-Control-Allow-Origin: *',
  'Cross-Origin-Resource-Policy: cross-origin',
  'X-Content-Type-Options: nosniff',
]
const forever = 'public, max-age=31536000, immutable'

/**
 * The `_headers` file of the static files. A chunk's address changes with its content, the loader's never does: shops
 * have it in their pages. Whoever edits the loader wants to see the change at the next reload.
 */
export function headersFile(version: string, loaderCache: LoaderCache): string {
  return [
    rule('/voce.js', [...shopPagesMayRead, `Cache-Control: ${loaderCaches[loaderCache]}`]),
    rule(`/w/${version}/*`, [...shopPagesMayRead, `Cache-Control: ${forever}`]),
    rule('/w/current/*', [...shopPagesMayRead, 'Cache-Control: no-cache']),
    rule('/dashboard/assets/*', ['X-Content-Type-Options: nosniff', `Cache-Control: ${forever}`]),
  ].join('\n')
}

export type LoaderCache = keyof typeof loaderCaches

const loaderCaches = {
  'five minutes': 'public, max-age=300, stale-while-revalidate=3600',
  none: 'no-cache',
}

function rule(path: string, headers: string[]): string {
  return `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`
}
