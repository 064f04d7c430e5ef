/** The nation's number for reports of such money (国开办发〔2018〕11号); who reads the portal unsigned has no county whose pack could name another. */
const number = '12317';

export const Hotline = () => <a href={`tel:${number}`}>{number}</a>;
