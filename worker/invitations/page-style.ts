/** The look of the pages that people answer on: one column, hairlines, one colour, light and dark. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fff,#121212);--ink:light-dark(#1f1f1f,#ebe8e4);
--second:color-mix(in srgb,var(--ink) 72%,var(--paper));--edge:color-mix(in srgb,var(--ink) 55%,var(--paper));
--line:color-mix(in srgb,var(--ink) 15%,var(--paper));--wash:color-mix(in srgb,var(--ink) 5%,var(--paper));
--star:light-dark(var(--star-light,#b45309),var(--star-dark,#f2b84b))}
*{box-sizing:border-box}[hidden]{display:none!important}a{color:inherit}
body{margin:0;background:var(--paper);color:var(--ink);font:1em/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:30em;margin:0 auto;padding:1.5em 1em 3em}
h1+.card{margin-top:1em}.under+p{margin-top:1em}.ways>summary{margin-bottom:.75em}
.shop{color:var(--second);margin:0 0 1.25em}
.logo{display:block;max-height:2.5em;max-width:12em;margin:0 0 1.25em}
h1{font-size:1.5em;line-height:1.25;margin:0 0 .4em;text-wrap:balance}
h2{font-size:1.0625em;line-height:1.35;margin:0}
h1:focus,h2:focus,[role=status]:focus{outline:none}
p{margin:0 0 .75em}
.lead,.small,.since,.under{color:var(--second)}
.lead{margin-bottom:1.25em}.small,.since,.under{font-size:.875em}.under{margin:.75em 0 0}
.said{border-inline-start:3px solid var(--star);background:var(--wash);padding:.75em 1em;border-radius:.25em;margin:0 0 1.25em}
.said form:not(.doing){display:inline}
.card{border:1px solid var(--line);border-radius:1em;padding:1.1em;margin:0 0 1em;scroll-margin-top:1em}
.thing{display:flex;gap:1em;align-items:center;margin-bottom:1em}
.thing img,.blank{width:4em;height:4em;flex:none;border-radius:.5em;object-fit:cover;background:var(--wash)}
.since{margin:0}
.row{display:flex;justify-content:center}
.star{appearance:none;border:0;background:none;color:var(--star);padding:0;width:52px;height:52px;flex:0 1 52px;cursor:pointer;
border-radius:.5em;display:grid;place-items:center;font:inherit}
.star svg{width:38px;height:38px;fill:transparent;stroke:var(--edge);stroke-width:1.5;stroke-linejoin:round;transition:transform .12s}
.star.on svg,.row:hover .star:has(~.star:hover) svg,.star:hover svg{fill:currentColor;stroke:currentColor}
.row:hover .star:hover~.star svg{fill:transparent;stroke:var(--edge)}
.star:active svg{transform:scale(.88)}
.pick{display:flex;justify-content:center}
.pick label{position:relative;flex:0 1 52px;height:52px;margin:0;display:grid;place-items:center;color:var(--star);border-radius:.5em}
.pick input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.pick svg{width:38px;height:38px;max-width:100%;fill:transparent;stroke:var(--edge);stroke-width:1.5;stroke-linejoin:round}
.pick label:has(:checked) svg,.pick label:has(~label :checked) svg{fill:currentColor;stroke:currentColor}
.pick label:focus-within{outline:2px solid var(--ink)}
.things{list-style:none;margin:0 0 1em;padding:0}.things .thing{margin:0;padding:.6em 0;border-bottom:1px solid var(--line);color:inherit}
.ends{display:flex;justify-content:space-between;max-width:260px;margin:0 auto;padding:0 .25em;color:var(--second);font-size:.8125em}
.word{text-align:center;font-weight:600;margin:.25em 0 .75em}
.counted{margin:.25em 0 1em}
label,legend{font-weight:600;display:block;padding:0;margin:0 0 .4em}
label small,legend small{font-weight:400;color:var(--second);font-size:1em}
textarea,input[type=text],input[type=email]{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:.5em;
padding:.65em .8em;width:100%;display:block}
textarea{min-height:6em;resize:vertical;field-sizing:content}
::placeholder{color:var(--second);opacity:1}
.wrong{color:light-dark(#b3261e,#ff9b90);font-weight:600;margin:.4em 0 0}
[aria-invalid=true]{border-color:currentColor;border-width:2px}
.do{font:inherit;font-weight:600;border:1px solid var(--ink);background:var(--ink);color:var(--paper);border-radius:.5em;
padding:.6em 1.2em;min-height:44px;cursor:pointer;display:inline-block;text-decoration:none;text-align:center}
.do.second{background:none;color:inherit;border-color:var(--edge)}
.do.wide{width:100%}
.doing{display:flex;flex-wrap:wrap;gap:.75em;margin-top:.75em}.doing .do:first-child{flex:1 1 11em}
.link{font:inherit;color:inherit;background:none;border:0;padding:.2em 0;min-height:24px;cursor:pointer;text-decoration:underline;text-underline-offset:.15em}
.counted form,.under form{display:inline}
details>summary{cursor:pointer}
.named summary{list-style:none;display:inline}.named summary::-webkit-details-marker{display:none}
.named summary u{text-underline-offset:.15em}
.named[open]>:last-child{margin-top:.5em}
fieldset{border:0;padding:0;margin:0 0 1.25em;min-width:0}
.steps label,.ways label{display:flex;gap:.7em;align-items:center;font-weight:400;border:1px solid var(--edge);border-radius:.5em;
padding:.55em .8em;min-height:44px;margin:0 0 .5em;cursor:pointer}
.steps input,.ways input,.marks input{accent-color:var(--star);width:1.15em;height:1.15em;margin:0;flex:none}
.steps label:has(:checked),.ways label:has(:checked){border-color:var(--star);box-shadow:0 0 0 1px var(--star);background:var(--wash)}
.marks{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 1em;margin:0;padding:.15em 0;border-bottom:1px solid var(--line)}
.marks legend{float:inline-start;font-weight:400;margin:0;flex:1 1 7em}
.marks span{display:flex;gap:.25em}
.marks label:has(:checked){font-weight:600}
.marks label{display:flex;gap:.4em;align-items:center;font-weight:400;font-size:.9375em;min-height:44px;padding:0 .4em;margin:0;cursor:pointer}
.foot{border-top:1px solid var(--line);margin-top:2em;padding-top:1.25em}
.foot h2{font-size:.9375em;margin-bottom:.5em}
.foot ul{list-style:none;margin:0;padding:0}
.foot li{margin:0;padding:.1em 0}
.foot li>form>.link,.foot summary,.foot li>a{min-height:44px;padding:.6em 0;display:inline-block;color:inherit}
.foot summary{list-style:none;text-decoration:underline;text-underline-offset:.15em}.foot summary::-webkit-details-marker{display:none}
.foot details>form{margin:.25em 0 .75em}
.foot p{margin:0 0 .5em}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.quiet{color:var(--second)}
.minor{color:var(--second);font-size:.875em}.problem{color:light-dark(#b3261e,#ff9b90);font-weight:600}
.mine{list-style:none;margin:1em 0 0;padding:0}
.mine li{display:flex;gap:.75em;align-items:center;padding:.4em 0}.mine img{width:72px;height:72px;flex:none;border-radius:.25em;object-fit:cover;background:var(--wash)}
.mine .small{flex:1;min-width:0}.mine .link{min-height:44px}
[data-album]{margin-top:1em}[data-album] .do{margin-top:.5em}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[aria-busy=true]{opacity:.6}
@media (max-width:22em){.card{padding:1.1em .8em}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
@media (forced-colors:active){.star.on svg,.pick label:has(:checked) svg,.pick label:has(~label :checked) svg{fill:Highlight;stroke:Highlight;forced-color-adjust:none}.star svg{stroke:CanvasText}}
`
