/**
 * A part of the program as the server has it now. This one may be older: cached for good, while the rest of its version
 * is gone from the server.
 */
export const importCurrent = <Chunk>(name: string): Promise<Chunk> =>
  import(/* @vite-ignore */ `../current/${name}.js`)
