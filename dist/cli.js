#!/usr/bin/env node
(function(){"use strict";var e,r,t,o,i,n,a,s={2949:(function(e){e.exports=require("./left-out.js")}),181:(function(e){e.exports=require("buffer")}),6982:(function(e){e.exports=require("crypto")}),4434:(function(e){e.exports=require("events")}),9896:(function(e){e.exports=require("fs")}),8611:(function(e){e.exports=require("http")}),5692:(function(e){e.exports=require("https")}),9278:(function(e){e.exports=require("net")}),3024:(function(e){e.exports=require("node:fs")}),1455:(function(e){e.exports=require("node:fs/promises")}),6760:(function(e){e.exports=require("node:path")}),1708:(function(e){e.exports=require("node:process")}),3136:(function(e){e.exports=require("node:url")}),7975:(function(e){e.exports=require("node:util")}),857:(function(e){e.exports=require("os")}),6928:(function(e){e.exports=require("path")}),932:(function(e){e.exports=require("process")}),4756:(function(e){e.exports=require("tls")}),9023:(function(e){e.exports=require("util")}),3986:(function(e,r,t){t.a(e,async(e,o)=>{try{t.r(r);var i=t(1708),n=t(2797),a=t(5530);i.exitCode=await (0,n.a)(i.argv.slice(2),(0,a.$)(i)),o()}catch(e){o(e)}},1)}),2797:(function(e,r,t){t.d(r,{a:()=>h});var o=t(2873),i=t(6257),n=t(7624);let a=`ghcr-preflight: can this push to GitHub's container registry succeed, and if not, why?

Usage:
  ghcr-preflight check IMAGE...     ask the registry, with the token in the environment
  ghcr-preflight lint [PATH...]     find jobs that push without being allowed to; offline
  ghcr-preflight explain [FILE]     name the cause of a refusal from a build log; offline

  ghcr-preflight COMMAND --help     options, exit codes and examples of one command
  ghcr-preflight --version

Examples:
  GITHUB_TOKEN=... ghcr-preflight check ghcr.io/octo/app
  ghcr-preflight lint
  gh run view 1234 --log-failed | ghcr-preflight explain
`,s={check:`Asks the registry whether this credential may push these images. Nothing is uploaded.

Usage:
  ghcr-preflight check [OPTIONS] IMAGE...

IMAGE names a registry and a repository, as ghcr.io/octo/app; a tag or digest is ignored.

The credential is GHCR_TOKEN, GH_TOKEN or GITHUB_TOKEN, the first that is set.

Options:
  --access push|pull      what to ask for; default push
  --registry HOST         registry of the images, as containers.octo.ghe.com; default ghcr.io
  --username NAME         user name to log in with; GHCR takes any
  ${`--language ${n.D.join("|")}`.padEnd(23)} language of the answer; default en
  --format text|json      for people, or the report for scripts; default text
  --help, --version

Exit code: 0 ready, 1 denied, 2 wrong use, 3 inconclusive: no clear answer came.

Examples:
  gh auth refresh --scopes write:packages    # once: gh's token cannot push without it
  GITHUB_TOKEN=$(gh auth token) ghcr-preflight check ghcr.io/octo/app
  ghcr-preflight check --access pull --format json ghcr.io/octo/app ghcr.io/octo/web
`,lint:`Reads workflow files and finds jobs that push to GHCR without being allowed to. Works offline.

Usage:
  ghcr-preflight lint [OPTIONS] [PATH...]

PATH is a file, a folder or a glob; default .github/workflows.

Options:
  --fix                               give jobs the least that they need, where nothing else changes
                                      by it; other changes are shown as diffs
  --strict                            warnings count as errors
  --format text|json|github|sarif     for people, scripts, annotations of a run, or code scanning;
                                      default text
  --help, --version

Exit code: 0 no error is left, 1 an error is (with --strict a warning too), 2 wrong use.

Examples:
  ghcr-preflight lint
  ghcr-preflight lint --fix .github/workflows/release.yml
  ghcr-preflight lint --format sarif > ghcr-preflight.sarif
`,explain:`Reads a build log and names the cause of a refused push or pull. Works offline.

Usage:
  ghcr-preflight explain [OPTIONS] [FILE]

FILE is the log; without one, or with "-", standard input is read.

Options:
  --format text|json      for people, or for scripts; default text
  --help, --version

Exit code: 0 a cause was found, 1 none was, 2 wrong use.

Examples:
  gh run view 1234 --log-failed | ghcr-preflight explain
  docker push ghcr.io/octo/app 2>&1 | tee push.log; ghcr-preflight explain push.log
`};var l=t(3367);let c={check:async()=>(await Promise.all([t.e("actions-http-client"),t.e("shared-by-check-lint"),t.e("command-line-check")]).then(t.bind(t,6349))).check,lint:async()=>(await Promise.all([t.e("yaml"),t.e("workflow-read-workflow"),t.e("rules"),t.e("shared-by-check-lint"),t.e("command-line-lint")]).then(t.bind(t,1391))).lint,explain:async()=>(await t.e("command-line-explain").then(t.bind(t,1732))).explain};async function h(e,r){try{return await p(e,r)}catch(e){if(e instanceof l.eb)return u(e.message,2,r);return u(`this is a fault of ghcr-preflight itself: ${e}`,3,r)}}async function p(e,r){let[t,...i]=e,n=void 0!==t&&Object.hasOwn(c,t)?t:void 0,h=e.slice(0,e.includes("--")?e.indexOf("--"):e.length);if(h.includes("--help")||h.includes("-h"))return function(e,{stdout:r}){return r.write(e),0}(void 0===n?a:s[n],r);if(h.includes("--version"))return function(e,{stdout:r}){return r.write(e),0}(`${(0,o.n)().version}
`,r);if(void 0===t)throw new l.eb("no command: check, lint or explain; see --help");if(void 0===n)throw new l.eb(`"${t}" is no command: check, lint or explain; see --help`);return(await c[n]())(i,r)}function u(e,r,{stderr:t}){return t.write(`ghcr-preflight: ${(0,i.P)(e)}
`),r}}),5530:(function(e,r,t){function o({stdin:e,stdout:r,stderr:t,env:n}){for(let e of[r,t])e.on("error",i);return{stdin:e,stdout:r,stderr:t,env:n,isTerminal:!0===r.isTTY,columns:r.columns??80}}function i(e){if("EPIPE"!==e.code)throw e}t.d(r,{$:()=>o})}),3367:(function(e,r,t){t.d(r,{Yz:()=>i,eb:()=>UsageError,yL:()=>o});let UsageError=class UsageError extends Error{name="UsageError"};function o(e,r,t){let o=t.find(e=>e===r);if(void 0!==o)return o;let i=[t.slice(0,-1).join(", "),...t.slice(-1)].join(" or ");throw new UsageError(`${e} takes ${i}, not "${r}"`)}function i(e){try{return e()}catch(r){if(!n(r))throw r;let[e=""]=r.message.split(/\.(?:\s|$)/,1);throw new UsageError(`${e.replaceAll("\n"," ")}; see --help`)}}let n=e=>"object"==typeof e&&null!==e&&"code"in e&&`${e.code}`.startsWith("ERR_PARSE_ARGS")}),7624:(function(e,r,t){t.d(r,{D:()=>o});let o=["en","zh-CN"]}),2873:(function(e,r,t){t.d(r,{n:()=>a});var o=t(3024),i=t(6760),n=t(3136);function a(){let e=(0,i.dirname)((0,n.fileURLToPath)(require("url").pathToFileURL(__filename).href)),{version:r,repository:t}=JSON.parse((0,o.readFileSync)((0,i.join)(e,"..","package.json"),"utf8"));return{version:r,repository:t.url}}}),6257:(function(e,r,t){t.d(r,{P:()=>n,R:()=>i});let o=/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu,i=e=>e.replace(/\r\n/g,"\n").replace(o,a),n=e=>i(e).replaceAll("	"," ").replaceAll("\n"," ⏎ ");function a(e){let r=e.codePointAt(0)??0;return"\n"===e||"	"===e?e:r<32?String.fromCodePoint(9216+r):r>=55296&&r<=57343?"�":`\\u{${r.toString(16)}}`}})},l={};function c(e){var r=l[e];if(void 0!==r)return r.exports;var t=l[e]={exports:{}},o=!0;try{s[e](t,t.exports,c),o=!1}finally{o&&delete l[e]}return t.exports}c.m=s,c.ab=__dirname+"/",e="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__",r="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__",t="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__",o=e=>{e&&e.d<1&&(e.d=1,e.forEach(e=>e.r--),e.forEach(e=>e.r--?e.r++:e()))},c.a=(i,n,a)=>{a&&((s=[]).d=-1);var s,l,c,h,p=new Set,u=i.exports,f=new Promise((e,r)=>{h=r,c=e});f[r]=u,f[e]=e=>(s&&e(s),p.forEach(e),f.catch(e=>{})),i.exports=f,n(i=>{l=i.map(i=>{if(null!==i&&"object"==typeof i){if(i[e])return i;if(i.then){var n=[];n.d=0,i.then(e=>{a[r]=e,o(n)},e=>{a[t]=e,o(n)});var a={};return a[e]=e=>e(n),a}}var s={};return s[e]=e=>{},s[r]=i,s});var n,a=()=>l.map(e=>{if(e[t])throw e[t];return e[r]}),c=new Promise(r=>{(n=()=>r(a)).r=0;var t=e=>e!==s&&!p.has(e)&&(p.add(e),e&&!e.d&&(n.r++,e.push(n)));l.map(r=>r[e](t))});return n.r?c:a()},e=>(e?h(f[t]=e):c(u),o(s))),s&&s.d<0&&(s.d=0)},n=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,c.t=function(e,r){if(1&r&&(e=this(e)),8&r||"object"==typeof e&&e&&(4&r&&e.__esModule||16&r&&"function"==typeof e.then))return e;var t=Object.create(null);c.r(t);var o={};i=i||[null,n({}),n([]),n(n)];for(var a=2&r&&e;"object"==typeof a&&!~i.indexOf(a);a=n(a))Object.getOwnPropertyNames(a).forEach(r=>o[r]=()=>e[r]);return o.default=()=>e,c.d(t,o),t},c.d=(e,r)=>{for(var t in r)c.o(r,t)&&!c.o(e,t)&&Object.defineProperty(e,t,{enumerable:!0,get:r[t]})},c.f={},c.e=e=>Promise.all(Object.keys(c.f).reduce((r,t)=>(c.f[t](e,r),r),[])),c.u=e=>""+e+".cli.js",c.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r),c.r=e=>{"u">typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},a={792:1},c.f.require=(e,r)=>{a[e]||(function(e){var r=e.modules,t=e.ids,o=e.runtime;for(var i in r)c.o(r,i)&&(c.m[i]=r[i]);o&&o(c);for(var n=0;n<t.length;n++)a[t[n]]=1})(require("./"+c.u(e)))};var h=c(3986);module.exports=h})();