import { describe, expect, it } from 'vitest'
import { headersFile } from '../../scripts/headers.ts'

/** The rules by their path. */
function rules(file: string): Map<string, string[]> {
  const blocks = file.split('\n\n').map((block) => block.trim().split('\n  '))
  return new Map(blocks.map(([path, ...headers]) => [path!, headers]))
}

describe('the headers of static files', () => {
  it('let a browser keep a chunk for good, and the loader for five minutes', () => {
    const production = rules(headersFile('4f1c9a', 'five minutes'))
    expect(production.get('/w/4f1c9a/*')).toContain('Cache-Control: public, max-age=31536000, immutable')
    expect(production.get('/voce.js')).toContain(
      'Cache-Control: public, max-age=300, stale-while-revalidate=3600',
    )
    expect(production.get('/w/current/*')).toContain('Cache-Control: no-cache')
  })

  it('show an edited loader at the next reload in development', () => {
    expect(rules(headersFile('4f1c9a', 'none')).get('/voce.js')).toContain('Cache-Control: no-cache')
  })

  it('let pages of other origins read what the widget is made of, and nothing else', () => {
    const open = [...rules(headersFile('4f1c9a', 'five minutes'))]
      .filter(([, headers]) => headers.includes('Access-Control-Allow-Origin: *'))
      .map(([path]) => path)
    expect(open).toEqual(['/voce.js', '/w/4f1c9a/*', '/w/current/*'])
  })
})
