type Props = { readonly label: string; readonly isOn: boolean; readonly isExpanded?: boolean; readonly onPress: () => void };

/** A switch. It shows what holds, not what was pressed: it turns when the change is done. */
export const Toggle = ({ label, isOn, isExpanded, onPress }: Props) => (
  <button type="button" className="tab-switch" role="switch" aria-checked={isOn} aria-label={label} aria-expanded={isExpanded} onClick={onPress}>
    <span aria-hidden="true" />
  </button>
);
