import { useCallback, useState } from 'react';
import type { PairSetting } from '#api/tab.ts';
import { FaceRound } from '../../ui/face.tsx';
import { Cell, Row, RowHead, WideRow } from '../data-table.tsx';
import { SwitchOff } from '../switch-off.tsx';
import { useTab } from '../tab-context.ts';
import { Toggle } from '../toggle.tsx';
import type { Deeds } from '../use-deeds.ts';

type Props = { readonly setting: PairSetting; readonly deeds: Deeds; readonly columns: number };

/** One 1:1. The switch stays on until what it does was confirmed; where it can't be turned on, its place says so. */
export function PairSettingRow({ setting, deeds, columns }: Props) {
  const { pairs } = useTab().words.settings;
  const [isAsking, setAsking] = useState(false);
  const close = useCallback(() => setAsking(false), []);
  const { pair, face, role, when, where, whereDetail, on, mayTurnOn, warning } = setting;
  const press = () => (on ? setAsking(!isAsking) : void deeds.act({ do: 'switch-on', pair }));
  return (
    <>
      <Row>
        <RowHead>
          <span className="tab-person">
            <FaceRound face={face} size={32} />
            <span>
              <span className="tab-person-name">{face.name}</span> {role === 'rep' && <span className="ui-meta">{pairs.leadsYou}</span>}
            </span>
          </span>
        </RowHead>
        <Cell label={pairs.when}>{when}</Cell>
        <Cell label={pairs.where}>
          {where}
          {whereDetail !== null && <p className="ui-meta">{whereDetail}</p>}
          {!on && warning !== null && <p className="ui-small">{warning}</p>}
        </Cell>
        <Cell label={pairs.on} isEnd>
          {on || mayTurnOn ? <Toggle label={pairs.switchFor(face.name)} isOn={on} {...(on ? { isExpanded: isAsking } : {})} onPress={press} /> : <span className="ui-meta">{pairs.off}</span>}
        </Cell>
      </Row>
      {isAsking && on && (
        <WideRow columns={columns}>
          <SwitchOff pair={pair} name={face.given} deeds={deeds} onClose={close} />
        </WideRow>
      )}
    </>
  );
}
