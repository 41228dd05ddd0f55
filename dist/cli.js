#!/usr/bin/env node
(function(){"use strict";var e={181:(function(e){e.exports=require("buffer")}),6982:(function(e){e.exports=require("crypto")}),4434:(function(e){e.exports=require("events")}),8611:(function(e){e.exports=require("http")}),5692:(function(e){e.exports=require("https")}),476:(function(e){e.exports=function(e){const r=require("node:fs");const t=e=>(...t)=>r.promises[e](...t);const o=new Proxy({},{get:(e,r)=>t(r)});e.exports=new Proxy(r,{get:(e,r)=>"promises"===r?o:e[r]});return e.exports}({})}),8807:(function(e){e.exports=function(e){const r=(e,r)=>{if(r in e)return e[r];throw new Error(`${String(r)} is not part of this bundle`)};e.exports=new Proxy({env:{}},{get:r});return e.exports}({})}),9278:(function(e){e.exports=require("net")}),3024:(function(e){e.exports=require("node:fs")}),1455:(function(e){e.exports=require("node:fs/promises")}),6760:(function(e){e.exports=require("node:path")}),1708:(function(e){e.exports=require("node:process")}),3136:(function(e){e.exports=require("node:url")}),7975:(function(e){e.exports=require("node:util")}),3238:(function(e){e.exports=require("os")}),6928:(function(e){e.exports=require("path")}),4756:(function(e){e.exports=require("tls")}),9023:(function(e){e.exports=require("util")}),5035:(function(e,r,t){t.a(e,async(e,o)=>{try{t.r(r);var n=t(1708);var i=t(3640);var s=t(5131);n.exitCode=await (0,i.a)(n.argv.slice(2),(0,s.$)(n));n.stdout.write("",()=>n.stderr.write("",()=>n.exit()));o()}catch(e){o(e)}},1)}),3640:(function(e,r,t){t.d(r,{a:()=>d});var o=t(6155);var n=t(4913);var i=t(2006);var s=t(3279);const a=`ghcr-preflight: can this push to GitHub's container registry succeed, and if not, why?

Usage:
  ghcr-preflight check IMAGE...     ask the registry, with the token in the environment
  ghcr-preflight lint [PATH...]     find jobs that push without being allowed to; offline
  ghcr-preflight explain [FILE]     find the cause of a refusal in a build log; offline

  ghcr-preflight COMMAND --help     options, exit codes and examples of one command
  ghcr-preflight --version

Examples:
  GITHUB_TOKEN=... ghcr-preflight check ghcr.io/octo/app
  ghcr-preflight lint
  gh run view 1234 --log-failed | ghcr-preflight explain
`;const c=`Asks the registry whether this credential may push these images. Nothing is uploaded.

Usage:
  ghcr-preflight check [OPTIONS] IMAGE...

IMAGE names a registry and a repository, such as ghcr.io/octo/app; a tag or digest is ignored.

The credential is the first of GHCR_TOKEN, GH_TOKEN and GITHUB_TOKEN that is set.

Options:
  --access push|pull      what to ask for; default push
  --registry HOST         registry of the images, such as containers.octo.ghe.com; default ghcr.io
  --username NAME         user name to log in with; GHCR takes any
  ${`--language ${s.D.join("|")}`.padEnd(23)} language of the answer; default en
  --format text|json      for people, or the report for scripts; default text
  --help, --version

Exit code: 0 ready, 1 denied, 2 wrong use, 3 inconclusive: no clear answer came.

Examples:
  gh auth refresh --scopes write:packages    # once: gh's token cannot push without it
  GITHUB_TOKEN=$(gh auth token) ghcr-preflight check ghcr.io/octo/app
  ghcr-preflight check --access pull --format json ghcr.io/octo/app ghcr.io/octo/web
`;const l=`Reads workflow files and finds jobs that push to GHCR without being allowed to. Works offline.

Usage:
  ghcr-preflight lint [OPTIONS] [PATH...]

PATH is a file, a folder or a glob; default .github/workflows.

Options:
  --fix                               give jobs the least that they need, where that changes nothing
                                      else; other changes are shown as diffs
  --strict                            warnings count as errors
  --format text|json|github|sarif     for people, scripts, annotations of a run, or code scanning;
                                      default text
  --help, --version

Exit code: 0 no errors left, 1 errors left (with --strict, or warnings), 2 wrong use.

Examples:
  ghcr-preflight lint
  ghcr-preflight lint --fix .github/workflows/release.yml
  ghcr-preflight lint --format sarif > ghcr-preflight.sarif
`;const f=`Reads a build log and names the cause of a refused push or pull. Works offline.

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
`;const u={check:c,lint:l,explain:f};const h=e=>void 0===e?a:u[e];const p={check:async()=>(await Promise.all([t.e("actions-http-client"),t.e("shared-by-check-lint-lint"),t.e("cli-check")]).then(t.bind(t,4702))).check,lint:async()=>(await Promise.all([t.e("yaml"),t.e("workflow-read-workflow"),t.e("rules"),t.e("shared-by-check-lint-lint"),t.e("lint-lint")]).then(t.bind(t,1343))).lint,explain:async()=>(await t.e("explain-explain").then(t.bind(t,5071))).explain};const g=e=>Object.hasOwn(p,e);async function d(e,r){try{return await w(e,r)}catch(e){if(e instanceof i.eb)return x(e.message,2,r);return x(`this is a fault of ghcr-preflight itself: ${e}`,3,r)}}async function w(e,r){const[t,...n]=e;const s=void 0!==t&&g(t)?t:void 0;const a=e.slice(0,e.includes("--")?e.indexOf("--"):e.length);if(a.includes("--help")||a.includes("-h"))return v(h(s),r);if(a.includes("--version"))return v(`${(0,o.n)().version}
`,r);if(void 0===t)throw new i.eb("no command: check, lint or explain; see --help");if(void 0===s)throw new i.eb(`"${t}" is not a command: check, lint or explain; see --help`);const c=await p[s]();return c(n,r)}function v(e,{stdout:r}){r.write(e);return 0}function x(e,r,{stderr:t}){t.write(`ghcr-preflight: ${(0,n.P8)(e)}
`);return r}}),3279:(function(e,r,t){t.d(r,{D:()=>o});const o=["en","zh-CN"]}),6155:(function(e,r,t){t.d(r,{n:()=>s});var o=t(3024);var n=t(6760);var i=t(3136);function s(){const e=a((0,n.dirname)((0,i.fileURLToPath)(require("url").pathToFileURL(__filename).href)));const{version:r,repository:t}=JSON.parse((0,o.readFileSync)(e,"utf8"));return{version:r,repository:t.url.replace(/^git\+|\.git$/g,"")}}function a(e){const r=(0,n.join)(e,"package.json");return(0,o.existsSync)(r)||e===(0,n.dirname)(e)?r:a((0,n.dirname)(e))}}),4913:(function(e,r,t){t.d(r,{$y:()=>i,P8:()=>c,RK:()=>a});var o=t(543);const n=" […] ";function i(e,r){if(e.length<=r)return e;const t=Math.max(0,r-n.length);const o=Math.ceil(2*t/3);const i=t-o;return`${s(e.slice(0,o))}${n}${s(e.slice(e.length-i))}`.slice(0,r)}const s=e=>e.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g,"");const a=e=>(0,o.J)(e.replace(/\r\n/g,"\n"),l);const c=e=>a(e).replaceAll("	"," ").replaceAll("\n"," ⏎ ");function l(e){const r=e.codePointAt(0)??0;if(r<32)return String.fromCodePoint(9216+r);if(r>=55296&&r<=57343)return"�";return`\\u{${r.toString(16)}}`}}),543:(function(e,r,t){t.d(r,{J:()=>s});const o=String.raw`(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u115f\u1160\u3164\uffa0]`;const n=/^[\t\n -~]*$/;let i;function s(e,r){if(n.test(e))return e;i??=new RegExp(o,"gu");return e.replace(i,r)}}),5131:(function(e,r,t){t.d(r,{$:()=>o});function o({stdin:e,stdout:r,stderr:t,env:i}){for(const e of[r,t])e.on("error",n);return{stdin:e,stdout:r,stderr:t,env:i,isTerminal:true===r.isTTY,columns:r.columns??80}}function n(e){if("EPIPE"!==e.code)throw e}}),2006:(function(e,r,t){t.d(r,{Yz:()=>n,eb:()=>UsageError,yL:()=>o});let UsageError=class UsageError extends Error{name="UsageError"};function o(e,r,t){const o=t.find(e=>e===r);if(void 0!==o)return o;const n=[t.slice(0,-1).join(", "),...t.slice(-1)].join(" or ");throw new UsageError(`${e} takes ${n}, not "${r}"`)}function n(e){try{return e()}catch(r){if(!i(r))throw r;const[e=""]=r.message.split(/\.(?:\s|$)/,1);throw new UsageError(`${e.replaceAll("\n"," ")}; see --help`)}}const i=e=>"object"==typeof e&&null!==e&&"code"in e&&`${e.code}`.startsWith("ERR_PARSE_ARGS")})};var r={};function t(o){var n=r[o];if(void 0!==n)return n.exports;var i=r[o]={exports:{}};var s=true;try{e[o](i,i.exports,t);s=false}finally{if(s)delete r[o]}return i.exports}t.m=e;if(void 0!==t)t.ab=__dirname+"/";(function(){var e="function"==typeof Symbol?Symbol("webpack queues"):"__webpack_queues__";var r="function"==typeof Symbol?Symbol("webpack exports"):"__webpack_exports__";var o="function"==typeof Symbol?Symbol("webpack error"):"__webpack_error__";var n=e=>{if(e&&e.d<1){e.d=1;e.forEach(e=>e.r--);e.forEach(e=>e.r--?e.r++:e())}};var i=t=>t.map(t=>{if(null!==t&&"object"==typeof t){if(t[e])return t;if(t.then){var i=[];i.d=0;t.then(e=>{s[r]=e;n(i)},e=>{s[o]=e;n(i)});var s={};s[e]=e=>e(i);return s}}var a={};a[e]=e=>{};a[r]=t;return a});t.a=(t,s,a)=>{var c;a&&((c=[]).d=-1);var l=new Set;var f=t.exports;var u;var h;var p;var g=new Promise((e,r)=>{p=r;h=e});g[r]=f;g[e]=e=>(c&&e(c),l.forEach(e),g["catch"](e=>{}));t.exports=g;s(t=>{u=i(t);var n;var s=()=>u.map(e=>{if(e[o])throw e[o];return e[r]});var a=new Promise(r=>{n=()=>r(s);n.r=0;var t=e=>e!==c&&!l.has(e)&&(l.add(e),e&&!e.d&&(n.r++,e.push(n)));u.map(r=>r[e](t))});return n.r?a:s()},e=>(e?p(g[o]=e):h(f),n(c)));c&&c.d<0&&(c.d=0)}})();(function(){var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var r;t.t=function(o,n){if(1&n)o=this(o);if(8&n)return o;if("object"==typeof o&&o){if(4&n&&o.__esModule)return o;if(16&n&&"function"==typeof o.then)return o}var i=Object.create(null);t.r(i);var s={};r=r||[null,e({}),e([]),e(e)];for(var a=2&n&&o;"object"==typeof a&&!~r.indexOf(a);a=e(a))Object.getOwnPropertyNames(a).forEach(e=>s[e]=()=>o[e]);s["default"]=()=>o;t.d(i,s);return i}})();(function(){t.d=(e,r)=>{for(var o in r)if(t.o(r,o)&&!t.o(e,o))Object.defineProperty(e,o,{enumerable:true,get:r[o]})}})();(function(){t.f={};t.e=e=>Promise.all(Object.keys(t.f).reduce((r,o)=>{t.f[o](e,r);return r},[]))})();(function(){t.u=e=>""+e+".cli.js"})();(function(){t.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)})();(function(){t.r=e=>{if("u">typeof Symbol&&Symbol.toStringTag)Object.defineProperty(e,Symbol.toStringTag,{value:"Module"});Object.defineProperty(e,"__esModule",{value:true})}})();(function(){var e={792:1};var r=r=>{var o=r.modules,n=r.ids,i=r.runtime;for(var s in o)if(t.o(o,s))t.m[s]=o[s];if(i)i(t);for(var a=0;a<n.length;a++)e[n[a]]=1};t.f.require=(o,n)=>{if(!e[o])r(require("./"+t.u(o)))}})();var o=t(5035);module.exports=o})();