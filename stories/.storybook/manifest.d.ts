declare module 'custom-elements-manifest' {
  const manifest: object;
  export default manifest;
}
