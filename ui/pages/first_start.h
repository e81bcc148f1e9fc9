// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLineEdit;
class QRadioButton;

namespace elo {

class Label;

/// What a first office file begins with.
struct FirstFile
{
    QString path;
    QString officeName;
    bool withSample = false;
};

/// The guided first start, when no office file was opened on this computer yet: what the office is called, whether to
/// begin with an empty file or with the sample forum, and where the file lies. Enter begins.
class FirstStart : public Card
{
    Q_OBJECT
public:
    explicit FirstStart(QWidget *parent = nullptr);

Q_SIGNALS:
    void begin(const elo::FirstFile &first);

private:
    void suggestPath();
    void start();

    QLineEdit *m_office;
    QRadioButton *m_empty;
    QRadioButton *m_sample;
    QLineEdit *m_path;
    Label *m_message;
    bool m_pathIsOurs = true; ///< until somebody typed another
};

} // namespace elo
