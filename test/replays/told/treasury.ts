import type { GatewayClient } from '../gateway-client.ts';
import { sendPayments } from '../household-payments.ts';
import { evidence } from './story.ts';

interface TreasuryAccount {
  regionCode: string;
  accountName: string;
  account: string;
}

/** The treasury's account: entered by one, checked by another (X7). */
export async function enterTreasuryAccount(client: GatewayClient, { enters, checks }: { enters: string; checks: string }, account: TreasuryAccount): Promise<void> {
  const { payeeAccount } = await client.run<{ payeeAccount: { id: string } }>(enters, 'enterPayeeAccount', 'treasury-account', {
    payeeType: 'TREASURY', payeeId: 'treasury', bankCode: '011100000003', evidence: [await evidence({ client }, enters, 'payee-account', '国库账户证明')], ...account }, 'payeeAccount { id }');
  await client.run(checks, 'checkPayeeAccount', 'treasury-account-checked', { payeeAccountId: payeeAccount.id, pass: true }, 'payeeAccount { state }');
}

interface ToTreasury {
  recoveryId: string;
  programmeId: string;
  fromAccount: string;
}

/** Once the order is known in funds it is released to the bank, and paid when the bank says so (F10). */
export async function payToTreasury(client: GatewayClient, login: string, { recoveryId, programmeId, fromAccount }: ToTreasury): Promise<void> {
  const orders = async () => (await client.read<{ expectedRecovery: { treasuryOrders: { id: string; paidOn: string | null }[] } | null }>(login,
    'query ($id: ID!) { expectedRecovery(id: $id) { treasuryOrders { id paidOn } } }', { id: recoveryId })).expectedRecovery?.treasuryOrders ?? [];
  const order = await client.until('the treasury order in funds', async () => (await orders())[0]);
  await client.run(login, 'payTreasury', 'treasury-paid', { treasuryOrderId: order.id, fromAccount }, 'treasuryOrder { id }');
  await sendPayments(client, login, { key: 'treasury-file', programmeId, fromAccount });
  await client.until('the payment to the treasury', async () => (await orders()).some(({ paidOn }) => paidOn !== null));
}
