import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const gateway = process.env['GATEWAY'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    // Which file loads which: the browser test reads it to prove that the public pages stay light.
    manifest: true,
    chunkSizeWarningLimit: 1200,
    // Fonts stay files of their own: written into the style sheet, every page would load all of them.
    assetsInlineLimit: 0,
  },
  server: { proxy: Object.fromEntries(['/graphql', '/config.json', '/files'].map((path) => [path, gateway])) },
});
