/** Put in by the build: a digest of all chunks. */
declare const __VERSION__: string

/**
 * A part of the program; the browser loads it once. A page may hold an old copy of this script whose version is gone
 * from the server: then it takes the current one.
 */
export function loadChunk<Chunk>(api: string, name: string): Promise<Chunk> {
  const load = (version: string): Promise<Chunk> =>
    import(/* @vite-ignore */ new URL(`/w/${version}/${name}.js`, api).href)
  return load(__VERSION__).catch(() => load('current'))
}
