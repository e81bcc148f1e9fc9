// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/askers.h"
#include "core/schema/entity.h"
#include "ui/page.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace elo {

class FieldSet;
class Label;
class RecordPicker;

/// Who an inquiry of an unknown caller comes from: the people on record who share the phone, the e-mail or the name
/// that was given, each with the reason; anybody else by searching; or a new member. Deletes itself.
class AskerDialog : public QDialog
{
    Q_OBJECT
public:
    AskerDialog(const PageContext &context, const Record &inquiry, QWidget *parent);

private:
    void build();
    void propose();
    void refresh();
    Ref chosen() const;
    void match();
    void registerNew();

    PageContext m_context;
    Record m_inquiry;
    std::vector<AskerMatch> m_matches;
    QListWidget *m_list;
    Label *m_nobody;
    RecordPicker *m_other;
    Label *m_message;
    QPushButton *m_match;
};

/// A new member made of what the caller gave, to be looked through before it is saved. Deletes itself.
class NewAskerDialog : public QDialog
{
    Q_OBJECT
public:
    NewAskerDialog(const PageContext &context, const Record &inquiry, QWidget *parent);

Q_SIGNALS:
    void registered(const elo::Ref &member);

private:
    void save();

    PageContext m_context;
    Ref m_inquiry;
    RecordTree m_member;
    FieldSet *m_fields;
    FieldSet *m_contact = nullptr;
    Label *m_message;
};

/// "same phone, similar name", in the user's language.
QString askerReasonText(int reasons);

} // namespace elo
