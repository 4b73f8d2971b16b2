import { Button } from '@fluentui/react-components';

type Props = { readonly label: string; readonly next: string; readonly action: string; readonly isPrimary?: boolean; readonly onPress: () => void };

/** What is next, and the one button for it, always at the same place. */
export const PanelFooter = ({ label, next, action, isPrimary = true, onPress }: Props) => (
  <footer className="panel-footer">
    <div className="ui-grow">
      <div className="ui-meta">{label}</div>
      <div className="ui-strong">{next}</div>
    </div>
    <Button appearance={isPrimary ? 'primary' : 'outline'} onClick={onPress}>
      {action}
    </Button>
  </footer>
);
