import { defineConfig } from 'vite';

// The page is served under a content security policy that allows nothing but its own origin, so no asset may
// become a data: address and no script or style may be inline.
export default defineConfig({
  logLevel: 'warn',
  build: {
    outDir: 'target/classes/app/unknot/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'atlas.html', 'check.html', 'plan.html'] },
    license: { fileName: 'licences.txt' },
  },
});
