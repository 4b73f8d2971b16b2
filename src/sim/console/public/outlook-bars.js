import { refuse } from './outlook-faults.js';

const most = 5;

/** The information bars above an appointment's body: what `notificationMessages` keeps, at most five, one of them an insight (@types/office-js). */
export function createBars({ mode, changed }) {
  const bars = new Map();
  const list = () => [...bars].map(([key, bar]) => ({ key, ...bar }));
  function put(key, message) {
    if (message.type === 'insightMessage' && mode === 'read') refuse('notSupported');
    const others = list().filter((bar) => bar.key !== key);
    if (others.length >= most || (message.type === 'insightMessage' && others.some(({ type }) => type === 'insightMessage'))) refuse('tooManyBars');
    bars.set(key, message);
    changed();
  }
  return {
    list,
    dismiss(key) {
      bars.delete(key);
      changed();
    },
    calls: {
      'notificationMessages.addAsync': (key, message) => (bars.has(key) ? refuse('duplicateKey') : put(key, message)),
      'notificationMessages.replaceAsync': (key, message) => (bars.has(key) ? put(key, message) : refuse('noSuchKey')),
      'notificationMessages.removeAsync': (key) => {
        if (!bars.delete(key)) refuse('noSuchKey');
        changed();
      },
      'notificationMessages.getAllAsync': list,
    },
  };
}
