/** The whole style of the hosted page: it loads nothing. */
export const style = `
:root { color-scheme: light; --ink: #1a1f36; --soft: #4f566b; --line: #c9cfdb; --main: #0a5c36; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: #fff; }
header { background: #fff3cd; border-bottom: 1px solid #e0c465; color: #4d3a00; }
header p { margin: 0; padding: 8px 20px; text-align: center; font-size: 14px; }
main { display: grid; }
section { padding: 28px 20px; }
.summary { background: #f5f7fa; }
.summary h1 { margin: 8px 0; font-size: 36px; line-height: 1.15; }
.summary h1 span { display: block; font-size: 16px; font-weight: 500; color: var(--soft); }
.summary h1 small { font-size: 16px; font-weight: 500; color: var(--soft); }
.summary ul { margin: 12px 0 0; padding: 0; list-style: none; }
a { color: #0b4f8a; }
.back { display: inline-block; padding: 6px 0; }
summary { padding: 6px 0; cursor: pointer; }
.wallets { display: grid; grid-template-columns: repeat(3, 1fr); gap: 10px; }
button { min-height: 46px; border: 1px solid transparent; border-radius: 8px; font: inherit; font-weight: 600; cursor: pointer; }
.wallet { background: #000; color: #fff; padding: 0 4px; font-size: 15px; }
.wallet.link { background: #00d66f; color: #011e0f; }
.or { display: flex; align-items: center; gap: 12px; margin: 22px 0 6px; color: var(--soft); font-size: 14px; }
.or::before, .or::after { content: ''; flex: 1; border-top: 1px solid var(--line); }
label { display: block; margin: 14px 0 4px; font-weight: 500; }
input:not([type=hidden]) { width: 100%; min-height: 46px; padding: 8px 12px; border: 1px solid #8792a2; border-radius: 8px; font: inherit; color: inherit; background: #fff; }
.main, .bank { width: 100%; margin-top: 18px; }
.main { background: var(--main); color: #fff; }
.bank { margin-top: 10px; background: #fff; border-color: #8792a2; color: var(--ink); }
:focus-visible { outline: 3px solid #ffbf47; outline-offset: 2px; box-shadow: 0 0 0 5px #1a1f36; }
.problem { margin: 0 0 18px; padding: 12px 14px; border-left: 4px solid #b3093c; background: #fde9ee; color: #8a0630; }
.alone { max-width: 460px; margin: 0 auto; width: 100%; }
details { margin-top: 22px; color: var(--soft); font-size: 14px; }
dl { margin: 6px 0 0; }
dl div { display: flex; flex-wrap: wrap; gap: 0 10px; }
dt { font-variant-numeric: tabular-nums; min-width: 180px; }
dd { margin: 0; }
@media (min-width: 760px) {
  main { grid-template-columns: 2fr 3fr; min-height: calc(100vh - 40px); }
  section { padding: 56px max(44px, 8vw) 56px 44px; }
  .summary { padding-left: max(44px, 8vw); }
  .alone { grid-column: 1 / -1; }
}
`
