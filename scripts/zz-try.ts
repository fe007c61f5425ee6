import { build } from 'vite'
const { chunks } = await import(process.cwd()+'/widget/vite.config.ts')
const c = chunks()
c.build.rolldownOptions.output.chunkFileNames = (x:any) => { if(!x.facadeModuleId) console.log('NULL', x.moduleIds); return (x.facadeModuleId? x.facadeModuleId.split('/').slice(-2).join('_'):'shared')+'.js' }
const o:any = [await build(c)].flat()
for (const x of o[0].output) console.log(x.fileName, x.code.length, x.imports, x.moduleIds?.map((m:string)=>m.split('/').slice(-2).join('/')).join(' '))
