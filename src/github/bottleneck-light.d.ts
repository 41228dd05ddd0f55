/** The build without clustering, which has no types of its own. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck'
}
