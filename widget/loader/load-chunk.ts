/** Put in by the build: a digest of all chunks. */
declare const __VERSION__: string

const loading: Record<string, Promise<unknown> | undefined> = {}

/**
 * A part of the program, loaded once. A page may hold an old copy of this script whose version is gone from the
 * server: then it takes the current one. A failure is forgotten, so that the next call tries again.
 */
export function loadChunk<Chunk>(api: string, name: string): Promise<Chunk> {
  const load = (version: string): Promise<Chunk> =>
    import(/* @vite-ignore */ new URL(`/w/${version}/${name}.js`, api).href)
  loading[name] ??= load(__VERSION__)
    .catch(() => load('current'))
    .catch((error) => {
      delete loading[name]
      throw error
    })
  return loading[name] as Promise<Chunk>
}
