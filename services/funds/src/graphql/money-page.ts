export { readMoneyPage, type MoneyConnection } from '@sunledger/service-kit/paging/money-page';
