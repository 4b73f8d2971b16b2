export declare const mayImport: Readonly<Record<string, readonly string[]>>;
export declare const layers: readonly string[];
