import type { DocumentFault } from '@sunledger/kernel';

export class UnreadableDocument extends Error {
  readonly fault: DocumentFault;
  constructor(fault: DocumentFault) {
    super(fault.code);
    this.fault = fault;
  }
}
