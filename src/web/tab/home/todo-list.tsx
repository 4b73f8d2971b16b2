import type { HomeRow } from '#api/tab.ts';
import { done16 } from '../../ui/icon-shapes.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageLink } from '../page-link.tsx';
import { useTab } from '../tab-context.ts';
import { todoTarget } from './todo-target.ts';

type Props = { readonly row: HomeRow; readonly isFinding: boolean; readonly onFindTime: () => void };

/** At most three lines, heaviest first, and why nothing reaches the person, where it does not. */
export function TodoList({ row, isFinding, onFindTime }: Props) {
  const { words } = useTab();
  const saysUnreachable = row.todo.some(({ kind }) => kind === 'unreachable');
  if (row.todo.length === 0 && row.unreachable === null)
    return (
      <span className="tab-nothing">
        <Icon shape={done16} />
        {words.home.nothingToDo}
      </span>
    );
  return (
    <ul className="tab-todo">
      {row.todo.map((todo) => {
        const target = todoTarget(todo, row);
        return (
          <li key={`${todo.kind} ${todo.text}`}>
            {target === 'find-time' ? (
              <button type="button" className="tab-link" aria-expanded={isFinding} onClick={onFindTime}>
                {todo.text}
              </button>
            ) : (
              <PageLink to={target}>{todo.text}</PageLink>
            )}
          </li>
        );
      })}
      {row.unreachable !== null && !saysUnreachable && <li className="ui-small">{row.unreachable}</li>}
    </ul>
  );
}
