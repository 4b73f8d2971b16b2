import type { BuildOptions, BuildResult } from 'esbuild';

/** Builds the pages of Teams and of Outlook, and answers the folder that the server serves: `assets/` and `page.json`. */
export declare function bundleWeb(): Promise<string>;

/** How script for the browser is built. */
export declare const webBuildOptions: BuildOptions;

/** The event runtime of the Outlook add-in, in memory: one classic script. */
export declare function buildEvents(): Promise<BuildResult>;
