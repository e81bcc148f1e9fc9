// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/hub_address.h"

class QSqlError;

/// What PostgreSQL and the network say, as errors that somebody can act on. All are Refused with one of these rules;
/// ui/error_text.cpp words them. Messages of the server stay out of them: they may quote data.
///
///     hub_away{host}            no answer: server down, no network, unknown name, too slow
///     hub_password{user}        the account or its password is refused
///     hub_certificate{host}     its certificate is not trusted, or is another host's
///     hub_no_tls{host}          it does not offer a protected connection
///     hub_root_certificate{path} the file of certificates cannot be read
///     hub_no_database{database} there is no such database
///     hub_rights{user}          the account may not do this
///     hub_not_set_up{database}  `elo hub init` has not been run
///     hub_older, hub_newer      it was set up by another version of Elo
///     hub_other_office{user}    the account is not of this office
///     hub_full{host}            no room or no connection left there
///     cloned_device{device}     two files write under one device
///     hub_failed{host}          anything else
namespace elo::sync {

/// @param connecting whether it was the attempt to connect.
Error hubError(const QSqlError &error, const HubAddress &address, bool connecting);

/// The hub is not reached now and may be later: to be tried again, by and by.
bool isHubAway(const Error &error);

/// The connection is no more, whatever Qt says of it.
bool isConnectionLost(const QSqlError &error);

/// Two that wrote at the same time got in each other's way: to be tried again at once.
bool isPassing(const QSqlError &error);

} // namespace elo::sync
