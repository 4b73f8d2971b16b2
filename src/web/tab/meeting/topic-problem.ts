/** Why a topic and a link can't be sent yet; null: they can. The product looks at the link again. */
export function topicProblem(topic: string, url: string): 'missing' | 'badLink' | null {
  const link = url.trim();
  if (link === '') return topic.trim() === '' ? 'missing' : null;
  return URL.canParse(link) && new URL(link).protocol === 'https:' ? null : 'badLink';
}
