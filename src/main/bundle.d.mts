/** Builds one program of ours (its path below the project's folder) into a file that Node runs as it is, and answers that file's path. */
export declare function bundle(entry: string): Promise<string>;
