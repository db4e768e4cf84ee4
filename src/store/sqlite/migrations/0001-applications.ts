// Migration 1: applications with their drafts and files, and what the person set once for all of them.
export const up = `
create table cases (
  account_id text not null,
  id text not null,
  version integer not null,
  document text not null,
  created_at text not null,
  updated_at text not null,
  is_sample integer not null default 0,
  archived_at text,
  primary key (account_id, id)
) strict;
create index cases_by_change on cases (account_id, updated_at);

create table drafts (
  account_id text not null,
  case_id text not null,
  touchpoint_id text not null,
  version integer not null,
  document text not null,
  updated_at text not null,
  primary key (account_id, case_id, touchpoint_id),
  foreign key (account_id, case_id) references cases (account_id, id) on delete cascade
) strict;

create table files (
  account_id text not null,
  case_id text not null,
  name text not null,
  type text not null,
  size integer not null,
  sha256 text not null,
  bytes blob not null,
  added_at text not null,
  primary key (account_id, case_id, name),
  foreign key (account_id, case_id) references cases (account_id, id) on delete cascade
) strict;

create table settings (
  account_id text not null primary key,
  version integer not null,
  document text not null
) strict;

create table database_facts (
  name text not null primary key,
  value text not null
) strict;
`;
