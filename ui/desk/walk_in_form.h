// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/match/similar_people.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace elo {

class BackgroundQuery;
class ChoiceEditor;
class Label;

/// The four questions to somebody who is not on the list: name, country, capacity, phone or e-mail. Enter goes from
/// one to the next and registers behind the last. Who is on the list or on record already is offered below while one
/// types; Alt and the digit takes that person.
class WalkInForm : public QWidget
{
    Q_OBJECT
public:
    WalkInForm(Workspace &workspace, QWidget *parent);
    ~WalkInForm() override;

    /// Empty, but for the name. @param invitee in whose place somebody comes; nothing for a walk-in.
    void start(const QString &name, const std::optional<Registrant> &invitee);
    /// Among whom to look for people who are on the list; null: nobody.
    void setDesk(const Desk *desk) { m_desk = desk; }
    void focusName();
    void refuse(const Error &error); ///< beside the fields, which keep what was typed
    void setScale(double scale);
    const std::optional<Registrant> &invitee() const { return m_invitee; }

Q_SIGNALS:
    void registered(const elo::WalkIn &walkIn);
    void foundOnList(const QUuid &participation);
    void scanned(const QString &badge); ///< while the form was open

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Who may be meant.
    struct Candidate
    {
        Id participation; ///< null for who is not on the list
        Ref person;       ///< null for who is only a name
        QString text;
    };
    void build();
    WalkIn typed() const;
    void goOn(const QObject *from);
    void submit();
    void refreshContact();
    void look();
    void lookOnRecord();
    void offer();
    void take(int place);

    Workspace &m_workspace;
    const Desk *m_desk = nullptr;
    std::optional<Registrant> m_invitee;
    Label *m_title;
    QLineEdit *m_name;
    ChoiceEditor *m_country;
    ChoiceEditor *m_capacity;
    QLineEdit *m_contact;
    std::vector<Label *> m_labels;
    Label *m_problem;
    Label *m_similarTitle;
    QVBoxLayout *m_similar;
    QPushButton *m_register;
    std::vector<Candidate> m_onList;
    std::vector<Candidate> m_onRecord;
    std::vector<Candidate> m_shown;
    QTimer m_pause;
    double m_scale = 1;
    std::unique_ptr<BackgroundQuery> m_query;
};

} // namespace elo
