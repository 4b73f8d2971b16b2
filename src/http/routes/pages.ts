import type { FastifyInstance } from 'fastify';
import { adminPage, type PermissionRow } from '../pages/admin-page.ts';
import { homePage } from '../pages/home-page.ts';
import { privacyPage } from '../pages/privacy-page.ts';
import { termsPage } from '../pages/terms-page.ts';
import { sendPlainPage } from '../plain-page.ts';

export type PagesDeps = {
  /** Every permission of the product, for administrators. */
  readonly permissions: readonly PermissionRow[];
  readonly publicUrl: string;
};

/** The pages that the manifest names for whoever looks the app up before using it. Open to everybody, and about nobody. */
export function pagesRoutes(app: FastifyInstance, { permissions, publicUrl }: PagesDeps): void {
  const pages = { '/': homePage, '/privacy': privacyPage, '/terms': termsPage, '/admin': adminPage(permissions, new URL(publicUrl).host) };
  for (const [path, page] of Object.entries(pages)) app.get(path, (_request, reply) => sendPlainPage(reply, page, 'no-cache'));
}
