import { InputNumber, Slider } from 'antd';
import { factorNames, factorWords, totalOf, type Weights } from './weights.ts';

interface WeightsFormProps {
  weights: Weights;
  present: Weights;
  onChange: (weights: Weights) => void;
}

/** A slider and a number for each factor; nothing is computed until they are a whole. */
export function WeightsForm({ weights, present, onChange }: WeightsFormProps) {
  const total = totalOf(weights);
  return (
    <div className="weights">
      {factorNames.map((name) => {
        const [zh, en] = factorWords[name];
        const set = (value: number | null) => onChange({ ...weights, [name]: value ?? 0 });
        return (
          <div key={name} className="weight">
            <span className="weight-name">{zh}<span className="en" lang="en">{en}</span>{weights[name] !== present[name] && <small>现 {present[name]}%</small>}</span>
            <Slider ariaLabelForHandle={zh} min={0} max={100} value={weights[name]} onChange={set} />
            <InputNumber aria-label={`${zh}权重`} min={0} max={100} precision={2} value={weights[name]} onChange={set} suffix="%" />
          </div>
        );
      })}
      <p className={total === 100 ? 'weights-total' : 'weights-total bad'} role="status">合计 {total}%{total !== 100 && ',应为 100%'}</p>
    </div>
  );
}
