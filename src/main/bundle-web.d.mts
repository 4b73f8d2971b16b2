import type { BuildOptions } from 'esbuild';

/** Builds the page of the tab and the side panel, and answers the folder that the server serves: `assets/` and `page.json`. */
export declare function bundleWeb(): Promise<string>;

/** How script for the browser is built. */
export declare const webBuildOptions: BuildOptions;
