/** The only style sheet of the page. Colours have a contrast of 4.5:1 in both schemes; no mark is a colour alone. */
export const STYLE = `
:root{color-scheme:light dark;--page:#fff;--card:#f6f7f9;--line:#c9ced6;--text:#1b1f24;--soft:#535d69;--link:#0a4fb3;
--broader:#b3261e;--broader-bg:#fdecea;--unknown:#8a4b00;--unknown-bg:#fff3dd;--narrower:#0b6b3a;--narrower-bg:#e6f5ec;--waived:#5b3fa0;--waived-bg:#f0ebfb;--edge:#8b95a1;--focus:#0a4fb3}
@media (prefers-color-scheme:dark){:root{--page:#14171b;--card:#1d2127;--line:#3b434e;--text:#e7eaee;--soft:#a6b0bc;--link:#8ab8ff;
--broader:#ff9d94;--broader-bg:#3d1f1d;--unknown:#ffc46b;--unknown-bg:#3a2c12;--narrower:#7fdca4;--narrower-bg:#163324;--waived:#c9b5ff;--waived-bg:#2b2344;--edge:#77828f;--focus:#8ab8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
header,main,footer{max-width:78rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.3rem;margin:2.5rem 0 .75rem;padding-top:1rem;border-top:1px solid var(--line);overflow-wrap:anywhere}
h3{font-size:1.08rem;margin:1.75rem 0 .6rem}
h4,h5{font-size:1rem;margin:0 0 .4rem;font-weight:600;overflow-wrap:anywhere}
.who{margin:1.25rem 0 .5rem}
p{margin:.4rem 0;overflow-wrap:anywhere}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
code,.name{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{font-size:.86em;overflow-wrap:anywhere}
.skip{position:absolute;left:-99rem;top:0;background:var(--page);padding:.6rem 1rem;z-index:1}
.skip:focus{left:.5rem;top:.5rem}
.badge{display:inline-block;font-size:.82rem;font-weight:600;line-height:1.5;padding:0 .55rem;border-radius:1rem;border:1px solid currentColor;white-space:nowrap}
h1 .badge,h2 .badge{font-size:.9rem;vertical-align:middle;margin-left:.4rem}
.broader,.irreversible{color:var(--broader);background:var(--broader-bg)}
.unknown{color:var(--unknown);background:var(--unknown-bg)}
.narrower,.same{color:var(--narrower);background:var(--narrower-bg)}
.waived{color:var(--waived);background:var(--waived-bg)}
.soft{color:var(--soft)}
.change{background:var(--card);border:1px solid var(--line);border-left-width:6px;border-radius:6px;padding:.75rem 1rem;margin:0 0 .75rem}
.change.c-broader,.change.c-irreversible{border-left-color:var(--broader)}
.change.c-unknown{border-left-color:var(--unknown)}
.change.c-narrower{border-left-color:var(--narrower)}
.change.c-waived{border-left-color:var(--waived)}
.change .badge{margin-right:.5rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:.5rem 0 0;font-size:.94rem}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
@media (max-width:36rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.4rem}}
ul{margin:.3rem 0;padding-left:1.3rem}
nav ul{columns:18rem;padding-left:1.1rem}
li{overflow-wrap:anywhere}
summary{cursor:pointer;font-weight:600;padding:.3rem 0}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:6px;background:var(--card);padding:.75rem}
figure{margin:0 0 1.25rem}
figcaption{color:var(--soft);font-size:.92rem;margin-bottom:.4rem}
.narrow{display:none;border:1px solid var(--line);border-radius:6px;background:var(--card);padding:.75rem}
@media (max-width:64rem){.wide{display:none}.narrow{display:block}}
svg{display:block;max-width:100%;height:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere;min-width:6rem}
th{color:var(--soft);font-weight:600}
@media (max-width:36rem){thead{position:absolute;left:-99rem}tr,td{display:block}tr{padding:.35rem 0;border-bottom:1px solid var(--line)}td{border:0;padding:.05rem .2rem}td:empty{display:none}}
.entity{margin:0 0 .25rem;scroll-margin-top:1rem}
.entity:target{outline:3px solid var(--focus);outline-offset:6px;border-radius:3px}
svg text{fill:var(--text);font-size:13px}
svg .column{fill:var(--soft);font-weight:600}
svg .kind{fill:var(--soft);font-size:11.5px}
svg .mark{font-size:11.5px;font-weight:600;text-anchor:end}
svg .name{font-size:12.2px}
.m-broader,.m-irreversible{--mark:var(--broader);--mark-bg:var(--broader-bg)}
.m-unknown{--mark:var(--unknown);--mark-bg:var(--unknown-bg)}
.m-narrower{--mark:var(--narrower);--mark-bg:var(--narrower-bg)}
.m-waived{--mark:var(--waived);--mark-bg:var(--waived-bg)}
.node rect{fill:var(--mark-bg,var(--page));stroke:var(--mark,var(--line));stroke-width:2}
.node:hover rect{stroke:var(--link)}
.node:focus{outline:none}
.node:focus-visible rect{stroke:var(--focus);stroke-width:4}
.node .mark{fill:var(--mark)}
.edge path{fill:none;stroke:var(--mark,var(--edge));stroke-width:3}
.edge .head{fill:var(--mark,var(--edge));stroke:none}
.m-none rect,.m-none path{stroke-width:1.5}
.p-removed rect,.edge.p-removed path:not(.head){stroke-dasharray:6 4}
.p-removed .name{text-decoration:line-through}
.legend{display:flex;flex-wrap:wrap;gap:.4rem .9rem;list-style:none;margin:.5rem 0 0;padding:0;font-size:.88rem}
footer{color:var(--soft);font-size:.9rem;padding-top:2rem;padding-bottom:3rem}
@media print{.skip{display:none}.scroll{overflow:visible}}
`;
