// What vitest runs: all tests that need no VS Code; those have runners of their own under test/host and test/ui.
import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest asks for one.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/host/**', 'test/ui/**'],
    testTimeout: 60_000,
  },
});
